using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Small word lists of the attribution rules.</summary>
internal static class SpeechWords
{
    /// <summary>Times that stand between a verb of saying and what is said.</summary>
    public static WordList Times { get; } = WordList.Load("English/speech-times.txt");


    /// <summary>Kinds of texts that are somebody's own words from beginning to end.</summary>
    public static WordList IssuedTexts { get; } = WordList.Load("English/issued-texts.txt");
}
