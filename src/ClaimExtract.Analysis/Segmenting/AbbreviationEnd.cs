namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Whether the full stop of an abbreviation also ends the sentence.</summary>
internal static class AbbreviationEnd
{
    private const int LongestTimeOpening = 3;

    public static bool IsEnd(in TokenWindow window, int start, int token, int next)
    {
        var word = SentenceEnd.FirstWord(window, next);
        if (word < 0 || !window.HasSpaceBefore(next) && next == token + 1 || window.IsLower(word)
            || window[next] is "," or ";" or ":" || window.Class(next) == CharacterClass.Closing)
        {
            return false;
        }
        var isQuoted = word > next && window.Role(next) == QuoteRole.Open;
        var isBracket = window.Class(next) == CharacterClass.Opening;
        switch (Abbreviations.KindOf(window[token][..^1]))
        {
            case AbbreviationKind.Title or AbbreviationKind.Number or AbbreviationKind.Inner or AbbreviationKind.Initial:
                return false;
            case AbbreviationKind.Time:
                return token - start >= LongestTimeOpening && window.IsUpper(word) && !IsZoneOrDay(window, word);
            case AbbreviationKind.Street or AbbreviationKind.Month or AbbreviationKind.Place:
                return window.IsStarter(word) && !isBracket;
            default:
                return !isBracket && (window.IsStarter(word) || isQuoted || (window.IsLower(token) && window.IsUpper(word) && token > start));
        }
    }

    private static bool IsZoneOrDay(in TokenWindow window, int token)
    {
        var text = window[token];
        var isZone = text.Length is 2 or 3 or 4 && char.IsUpper(text[1]);
        var word = text.TrimEnd('.');
        return isZone || SegmentingWords.Days.Contains(word) || SegmentingWords.DatelineMonths.Contains(word);
    }
}
