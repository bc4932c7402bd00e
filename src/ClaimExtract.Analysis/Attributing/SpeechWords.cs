using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Small word lists of the attribution rules.</summary>
internal static class SpeechWords
{
    /// <summary>Times that stand between a verb of saying and what is said.</summary>
    public static WordList Times { get; } = WordList.Load("English/speech-times.txt");


    /// <summary>Kinds of texts that are somebody's own words from beginning to end.</summary>
    public static WordList IssuedTexts { get; } = WordList.Load("English/issued-texts.txt");

    /// <summary>Forms of verbs that make a frame of speech by themselves.</summary>
    public static WordList FrameVerbs { get; } = WordList.Load("English/frame-verbs.txt");

    /// <summary>Words with which what is said goes on.</summary>
    public static WordList ContentTails { get; } = WordList.Load("English/content-tails.txt");

    /// <summary>The auxiliary of the passive.</summary>
    public static WordList FormsOfBe { get; } = WordList.Load("English/forms-of-be.txt");

    /// <summary>What somebody is who fears something or holds it for true.</summary>
    public static WordList Feelings { get; } = WordList.Load("English/feelings.txt");
}
