using System.Globalization;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    Space, Letter, Digit, Dot, Terminal, Apostrophe, Quote, Dash, Opening, Closing, Punctuation, Symbol,

    /// <summary>Combining marks and invisible characters: part of whatever stands before.</summary>
    Extend,
}

/// <summary>Classes of UTF-16 units: a table for ASCII, Unicode categories for the rest.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] s_ascii = MakeAscii();

    /// <summary>The class of the unit at a position; both halves of a pair have the class of the pair.</summary>
    public static CharacterClass At(ReadOnlySpan<char> text, int position)
    {
        var unit = text[position];
        return unit < 128 ? s_ascii[unit] : OfWide(text, position);
    }

    /// <summary>As <see cref="At"/>; a position outside the text is a space.</summary>
    public static CharacterClass AtOrSpace(ReadOnlySpan<char> text, int position) =>
        (uint)position < (uint)text.Length ? At(text, position) : CharacterClass.Space;

    /// <summary>Letters, digits, and what belongs to them.</summary>
    public static bool IsWord(CharacterClass value) =>
        value is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Extend;

    private static CharacterClass OfWide(ReadOnlySpan<char> text, int position)
    {
        var unit = text[position];
        switch (unit)
        {
            case '\u2018' or '\u2019' or '\u02BC' or '\uFF07' or '\u201A' or '\u201B':
                return CharacterClass.Apostrophe;
            case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\uFF02':
                return CharacterClass.Quote;
            case '\u2026' or '\u3002' or '\uFF0E':
                return CharacterClass.Dot;
            case '\u203C' or '\u203D' or (>= '\u2047' and <= '\u2049') or '\uFF01' or '\uFF1F' or '\u061F' or '\u06D4' or '\u0964':
                return CharacterClass.Terminal;
            case '\u2212':
                return CharacterClass.Dash;
        }
        return char.IsSurrogate(unit) ? OfSurrogate(text, position) : OfCategory(char.GetUnicodeCategory(unit), unit);
    }

    private static CharacterClass OfSurrogate(ReadOnlySpan<char> text, int position)
    {
        var first = char.IsLowSurrogate(text[position]) && position > 0 ? position - 1 : position;
        if (first + 1 >= text.Length || !char.IsSurrogatePair(text[first], text[first + 1]))
        {
            return CharacterClass.Symbol;
        }
        var point = char.ConvertToUtf32(text[first], text[first + 1]);
        return OfCategory(CharUnicodeInfo.GetUnicodeCategory(point), text[first]);
    }

    private static CharacterClass OfCategory(UnicodeCategory category, char unit) => category switch
    {
        <= UnicodeCategory.OtherLetter => CharacterClass.Letter,
        <= UnicodeCategory.EnclosingMark or UnicodeCategory.Format => CharacterClass.Extend,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharacterClass.Letter,
        <= UnicodeCategory.ParagraphSeparator => CharacterClass.Space,
        UnicodeCategory.Control => char.IsWhiteSpace(unit) ? CharacterClass.Space : CharacterClass.Symbol,
        UnicodeCategory.DashPunctuation => CharacterClass.Dash,
        UnicodeCategory.OpenPunctuation => CharacterClass.Opening,
        UnicodeCategory.ClosePunctuation => CharacterClass.Closing,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OtherPunctuation => CharacterClass.Punctuation,
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => CharacterClass.Quote,
        _ => CharacterClass.Symbol,
    };

    private static CharacterClass[] MakeAscii()
    {
        var classes = new CharacterClass[128];
        for (var unit = '\0'; unit < 128; unit++)
        {
            classes[unit] = unit switch
            {
                '.' => CharacterClass.Dot,
                '!' or '?' => CharacterClass.Terminal,
                '\'' or '`' => CharacterClass.Apostrophe,
                '"' => CharacterClass.Quote,
                '_' => CharacterClass.Letter,
                _ => OfCategory(char.GetUnicodeCategory(unit), unit),
            };
        }
        return classes;
    }
}
