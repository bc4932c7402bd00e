using System.Collections.Frozen;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>The word lists of this stage.</summary>
internal static class MentionWords
{
    /// <summary>Pronouns and what they point back to: person, plural, thing, relative, speaker.</summary>
    public static WordList Pronouns { get; } = WordList.Load("English/pronouns.txt");

    private static readonly WordList s_titles = WordList.Load("English/titles.txt");

    /// <summary>Given names, with what they tell of gender.</summary>
    public static WordList FirstNames { get; } = WordList.Load("English/first-names.txt");

    /// <summary>"another", "second": a noun behind them takes up nothing.</summary>
    public static WordList Contrasts { get; } = WordList.Load("English/contrast-words.txt");

    /// <summary>"nobody", "any": no pronoun points back to such.</summary>
    public static WordList Nobody { get; } = WordList.Load("English/nobody-words.txt");

    public static WordList Places { get; } = WordList.Load("English/places.txt");

    public static WordList Nationalities { get; } = WordList.Load("English/nationalities.txt");

    public static WordList Gendered { get; } = WordList.Load("English/gendered-words.txt");

    /// <summary>Hashes of the words that make the name of an organization, "Council", "Agency", in lower case.</summary>
    public static FrozenSet<uint> Organizations { get; } =
        WordList.Load("English/organization-words.txt").Entries.Keys.Select(word => FeatureHash.OfLower(word)).ToFrozenSet();

    /// <summary>Nouns that can stand for somebody named before, and the kinds they stand for.</summary>
    public static WordList GeneralNouns { get; } = WordList.Load("English/general-nouns.txt");

    /// <summary>Words inside names that carry no name themselves.</summary>
    public static WordList NameLinks { get; } = WordList.Load("English/name-links.txt");

    /// <summary>"today", "Monday": behind a source they are no part of it.</summary>
    public static WordList Times { get; } = WordList.Load("English/speech-times.txt");

    /// <summary>Of a title, pronoun or noun: "Mrs", "she", "spokeswoman".</summary>
    public static Gender TitleGender(ReadOnlySpan<char> word) => Gendered.TryGetValue(word, out var told) ? Named(told) : Gender.Unknown;

    public static Gender NameGender(ReadOnlySpan<char> firstName) => FirstNames.TryGetValue(firstName, out var told) ? Named(told) : Gender.Unknown;

    private static Gender Named(string gender) => gender switch { "female" => Gender.Female, "male" => Gender.Male, _ => Gender.Unknown };

    /// <summary>"General", "Gen.", "Gen".</summary>
    public static bool IsTitle(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[8];
        if (s_titles.Contains(word) || word.Length >= buffer.Length)
        {
            return s_titles.Contains(word);
        }
        word.CopyTo(buffer);
        buffer[word.Length] = '.';
        return s_titles.Contains(buffer[..(word.Length + 1)]);
    }

    /// <summary>Two to eight capitals: "JRC", "U.N.", "AL-1".</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var capitals = 0;
        foreach (var letter in name)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
            if (!char.IsUpper(letter) && !char.IsDigit(letter) && letter != '-' && letter != '.')
            {
                return false;
            }
        }
        return capitals is >= 2 and <= 8;
    }
}
