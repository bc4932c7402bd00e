using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>What stands after a full stop and still belongs to the sentence before it.</summary>
internal static class Closers
{
    private const int LongestNumber = 3;
    private const int LongestWireMark = 4;

    /// <summary>Skips closing quotes, closing brackets, marks that touch them, and citations such as <c>[3]</c>.</summary>
    public static int After(in TokenWindow window, int token)
    {
        while (token < window.Count)
        {
            if (window.Role(token) == QuoteRole.Close || window.IsEmoticon(token)
                || (!window.HasSpaceBefore(token) && (window.Class(token) == CharacterClass.Closing || window.IsMark(token))))
            {
                token++;
                continue;
            }
            var citation = CitationLength(window, token) + FootnoteLength(window, token) + OmissionLength(window, token) + WireMarkLength(window, token);
            if (citation == 0)
            {
                return token;
            }
            token += citation;
        }
        return token;
    }

    /// <summary>The number of a footnote, set right after the full stop; another may follow.</summary>
    private static int FootnoteLength(in TokenWindow window, int token)
    {
        if (token < 2 || window.HasSpaceBefore(token) || window[token - 1] is not "." || !IsShortNumber(window, token)
            || !(window.Token(token - 2).Kind == TokenKind.Word || window.Class(token - 2) == CharacterClass.Closing))
        {
            return 0;
        }
        var next = IsShortNumber(window, token + 1) ? token + 2 : token + 1;
        return next < window.Count && window.HasSpaceBefore(next) && window.IsUpper(next) ? next - token : 0;
    }

    private static bool IsShortNumber(in TokenWindow window, int token) =>
        token < window.Count && window.Token(token).Kind == TokenKind.Number && window.Token(token).Length < LongestNumber;

    private static int CitationLength(in TokenWindow window, int token)
    {
        if (window[token] is not "[" || token + 2 >= window.Count || window.Token(token + 1).Kind != TokenKind.Number)
        {
            return 0;
        }
        return window.Token(token + 1).Length <= LongestNumber && window[token + 2] is "]" ? 3 : 0;
    }

    /// <summary>A mark such as <c>[End recording]</c>, which belongs to the sentence before it.</summary>
    private static int WireMarkLength(in TokenWindow window, int token)
    {
        if (window[token] is not "[")
        {
            return 0;
        }
        var end = token + 1;
        while (end < window.Count && end - token <= LongestWireMark && window.IsWordLike(end))
        {
            end++;
        }
        var isMark = end < window.Count && end > token + 1 && window[end] is "]"
            && SegmentingWords.WireMarks.TryGetValue(window.Between(token + 1, end), out var place) && place == "closes";
        return isMark ? end + 1 - token : 0;
    }

    /// <summary>An omission <c>[...]</c> that ends the paragraph.</summary>
    private static int OmissionLength(in TokenWindow window, int token)
    {
        var isOmission = token + 3 == window.Count && window[token] is "[" && SentenceEnd.IsEllipsis(window, token + 1) && window[token + 2] is "]";
        return isOmission ? 3 : 0;
    }
}
