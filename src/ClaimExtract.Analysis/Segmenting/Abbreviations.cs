using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>What the full stop of an abbreviation says; the words are in abbreviations.txt.</summary>
internal enum AbbreviationKind : byte { None, Title, Number, Inner, Month, Place, Street, Time, Plain, Initial, Letters }

/// <summary>Which words keep their full stop.</summary>
internal static class Abbreviations
{
    private const int LongestEntry = 10;

    private static readonly WordList s_list = WordList.Load("English/abbreviations.txt");

    /// <summary>The kind of a word given without its last full stop; <c>U.S</c> and the like are letters.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestEntry)
        {
            return AbbreviationKind.None;
        }
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return AbbreviationKind.Initial;
        }
        if (s_list.TryGetValue(word, out var kind))
        {
            return Parse(kind);
        }
        return word.Contains('.') ? KindOfDotted(word) : AbbreviationKind.None;
    }

    /// <summary><c>U.S</c>, <c>Ph.D</c>, <c>i.v</c>: short parts that are not the name of a host.</summary>
    private static AbbreviationKind KindOfDotted(ReadOnlySpan<char> word)
    {
        var last = word.LastIndexOf('.') + 1;
        var isShort = word.IndexOf('.') <= 2 && word.Length - last <= 2 && char.IsLetter(word[0]);
        return isShort && !SegmentingWords.WebEndings.Contains(word[last..]) ? AbbreviationKind.Letters : AbbreviationKind.None;
    }

    private static AbbreviationKind Parse(string kind) => kind switch
    {
        "title" => AbbreviationKind.Title,
        "number" => AbbreviationKind.Number,
        "inner" => AbbreviationKind.Inner,
        "month" => AbbreviationKind.Month,
        "place" => AbbreviationKind.Place,
        "street" => AbbreviationKind.Street,
        "time" => AbbreviationKind.Time,
        "plain" => AbbreviationKind.Plain,
        _ => throw new InvalidDataException($"English/abbreviations.txt: unknown kind '{kind}'"),
    };
}
