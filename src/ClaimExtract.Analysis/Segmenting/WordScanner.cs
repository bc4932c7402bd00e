namespace ClaimExtract.Analysis.Segmenting;

/// <summary>
/// Where a word ends that goes on after its first letters: apostrophes, hyphens of prefixes, full stops of
/// abbreviations, hosts and files.
/// </summary>
internal static class WordScanner
{
    private const int LongestPrefix = 8;
    private const int LongestLabel = 63;

    /// <param name="start">First letter of the word.</param>
    /// <param name="end">First character that is no letter, digit or mark.</param>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        var part = start;
        var head = start;
        for (var i = SkipLetters(text, end); ; i = SkipLetters(text, i))
        {
            if (i >= text.Length)
            {
                return i;
            }
            switch (text[i])
            {
                case '.':
                    var after = AfterDot(text, start, head, part, i);
                    if (after <= i + 1)
                    {
                        return after;
                    }
                    part = i + 1;
                    i = after;
                    continue;
                case '-' when IsLetter(text, i + 1) && i - start <= LongestPrefix && SegmentingWords.HyphenPrefixes.Contains(text[start..i]):
                    part = i + 1;
                    head = i + 1;
                    i++;
                    continue;
                case '/' when IsLetter(text, i + 1) && i - start == 1:
                case '&' when IsLetter(text, i + 1) && i - start <= 4 && char.IsUpper(text[i - 1]):
                    part = i + 1;
                    i++;
                    continue;
                default:
                    if (!Clitics.IsApostrophe(text[i]) || !IsLetter(text, i + 1))
                    {
                        return i;
                    }
                    part = i + 1;
                    i++;
                    continue;
            }
        }
    }

    /// <summary>
    /// What a full stop after letters means for the word: the stop's own position when it is no part of it, the
    /// position after it when the word ends with it, more when the word goes on.
    /// </summary>
    /// <param name="head">Start of the part after a prefix and its hyphen: <c>anti-U.S.</c></param>
    /// <param name="part">Start of the letters right before the stop.</param>
    private static int AfterDot(ReadOnlySpan<char> text, int start, int head, int part, int dot)
    {
        var label = LabelEnd(text, dot + 1);
        if (label == dot + 1)
        {
            return DotFacts.BelongsToWord(text, head, dot) ? dot + 1 : dot;
        }
        var length = label - dot - 1;
        var isFollowedByDot = label < text.Length && text[label] == '.';
        if (dot - part <= 3 && length <= 2 && (isFollowedByDot || (dot - part == 1 && length == 1)) && char.IsLetter(text[dot + 1]))
        {
            return label;
        }
        if (dot - part == 1 || Abbreviations.KindOf(text[head..dot]) is not (AbbreviationKind.None or AbbreviationKind.Place or AbbreviationKind.Month))
        {
            return char.IsLower(text[dot + 1]) && IsWeb(text, dot + 1, label) ? AddressScanner.WebEnd(text, start) : dot + 1;
        }
        if (char.IsAsciiDigit(text[dot + 1]))
        {
            return char.IsAsciiDigit(text[dot - 1]) ? label : dot;
        }
        return IsWeb(text, dot + 1, label) ? Math.Max(label, AddressScanner.WebEnd(text, start)) : dot;
    }

    /// <summary>Whether labels joined by dots end as hosts and files do.</summary>
    private static bool IsWeb(ReadOnlySpan<char> text, int start, int end)
    {
        for (var labels = 0; labels < 5; labels++)
        {
            var label = text[start..end];
            if (SegmentingWords.WebEndings.Contains(label) && (char.IsLower(label[0]) || label.Length <= 3) && !IsLetter(text, end))
            {
                return true;
            }
            if (end >= text.Length || text[end] != '.')
            {
                return false;
            }
            start = end + 1;
            end = LabelEnd(text, start);
            if (end == start)
            {
                return false;
            }
        }
        return false;
    }

    private static int LabelEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestLabel && CharacterClasses.IsWord(CharacterClasses.At(text, end)))
        {
            end++;
        }
        return end;
    }

    private static int SkipLetters(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && CharacterClasses.IsWord(CharacterClasses.At(text, position)))
        {
            position++;
        }
        return position;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, int position) => CharacterClasses.AtOrSpace(text, position) == CharacterClass.Letter;
}
