namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Short cries in a row within one quotation (<c>"Fire! Fire! Run!"</c>) are one sentence.</summary>
internal static class Exclamations
{
    private const int MostTokens = 3;

    /// <summary>Whether the cry that ends at a mark is short, stands inside a quotation, and another short one follows.</summary>
    public static bool GoOn(in TokenWindow window, int start, SentenceEnd mark)
    {
        if (window[mark.Token] is not "!" || mark.ClosesQuote)
        {
            return false;
        }
        var first = mark.Token - 1;
        while (first >= start && mark.Token - first <= MostTokens && window.Role(first) != QuoteRole.Open && !window.IsMark(first))
        {
            first--;
        }
        var isShort = first >= start && mark.Token - first <= MostTokens;
        return isShort && IsShortCry(window, mark.Next);
    }

    private static bool IsShortCry(in TokenWindow window, int token)
    {
        var end = token;
        while (end < window.Count && end - token < MostTokens + 1 && !window.IsMark(end))
        {
            if (!window.IsWordLike(end))
            {
                return false;
            }
            end++;
        }
        return end > token && end < window.Count && (window[end] is "!" || SentenceEnd.IsEllipsis(window, end));
    }
}
