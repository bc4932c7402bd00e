namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Whether a full stop with no letter after it is part of the word before it.</summary>
internal static class DotFacts
{
    public static bool BelongsToWord(ReadOnlySpan<char> text, int start, int dot)
    {
        var word = text[start..dot];
        var next = Next(text, dot + 1);
        var isRun = dot + 1 < text.Length && text[dot + 1] == '.';
        if (isRun)
        {
            return word.Contains('.') && !(dot + 2 < text.Length && text[dot + 2] == '.');
        }
        var kind = Abbreviations.KindOf(word);
        switch (kind)
        {
            case AbbreviationKind.None:
                return false;
            case AbbreviationKind.Number:
                return IsNumberLike(text, next);
            case AbbreviationKind.Title or AbbreviationKind.Street:
                return next < text.Length && !IsStarter(text, next) || kind == AbbreviationKind.Street;
            case AbbreviationKind.Month:
                return char.IsUpper(word[0]) && next < text.Length && (!char.IsUpper(text[next]) || !IsStarter(text, next));
            case AbbreviationKind.Place:
                return char.IsUpper(word[0]) && FollowsComma(text, start);
            case AbbreviationKind.Initial:
                return IsInitial(text, start, next);
            default:
                return true;
        }
    }

    /// <summary>A capital is an initial where a name goes on: not at the end of a stretch or before a word that begins a sentence.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int next)
    {
        if (next >= text.Length)
        {
            return start >= 2 && text[start - 2] == '.';
        }
        if (char.IsDigit(text[next]))
        {
            return false;
        }
        if (text[start] == 'I' && !FollowsCapitalizedWord(text, start))
        {
            return false;
        }
        return !IsStarter(text, next);
    }

    private static bool IsNumberLike(ReadOnlySpan<char> text, int next) =>
        next < text.Length && (char.IsDigit(text[next]) || text[next] is '#' or '\u00A3' or '$' || IsRoman(text, next));

    private static bool IsRoman(ReadOnlySpan<char> text, int next)
    {
        var end = next;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X' or 'L' or 'C')
        {
            end++;
        }
        return end > next && (end == text.Length || !char.IsLetter(text[end])) && !(end == next + 1 && text[next] == 'I');
    }

    private static bool FollowsComma(ReadOnlySpan<char> text, int start)
    {
        var before = start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }
        return before >= 0 && text[before] is ',' or '(';
    }

    private static bool FollowsCapitalizedWord(ReadOnlySpan<char> text, int start)
    {
        var end = start - 1;
        if (end < 1 || text[end] != ' ')
        {
            return false;
        }
        var first = end;
        while (first > 0 && end - first < 24 && char.IsLetter(text[first - 1]))
        {
            first--;
        }
        return first < end && char.IsUpper(text[first]);
    }

    /// <summary>Whether the word at a position begins a sentence when it has a capital after an abbreviation.</summary>
    public static bool IsStarter(ReadOnlySpan<char> text, int position) => IsStarter(text, position, out _);

    /// <param name="isStrong">Whether the word begins a sentence also where all is set in capitals.</param>
    public static bool IsStarter(ReadOnlySpan<char> text, int position, out bool isStrong)
    {
        isStrong = false;
        if (position >= text.Length || !char.IsUpper(text[position]))
        {
            return false;
        }
        var end = position;
        while (end < text.Length && end - position < 16 && (char.IsLetter(text[end]) || text[end] is '\'' or '\u2019'))
        {
            end++;
        }
        if (end == position + 1 && end < text.Length && text[end] == '.')
        {
            return false;
        }
        var isStarter = SegmentingWords.SentenceStarters.TryGetValue(text[position..end], out var strength);
        isStrong = strength == "strong";
        return isStarter;
    }

    private static int Next(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && CharacterClasses.At(text, position) == CharacterClass.Space)
        {
            position++;
        }
        return position;
    }
}
