using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>The word lists of this stage, loaded once.</summary>
internal static class SegmentingWords
{
    public static WordList HyphenPrefixes { get; } = WordList.Load("English/hyphen-prefixes.txt");

    public static WordList Contractions { get; } = WordList.Load("English/contractions.txt");

    public static WordList Elisions { get; } = WordList.Load("English/elisions.txt");

    public static WordList NumberUnits { get; } = WordList.Load("English/number-units.txt");

    public static WordList WebEndings { get; } = WordList.Load("English/web-endings.txt");

    public static WordList Days { get; } = WordList.Load("English/days.txt");

    public static WordList SpeechVerbs { get; } = WordList.Load("English/speech-verbs.txt");

    public static WordList Valedictions { get; } = WordList.Load("English/valedictions.txt");

    public static WordList DatelinePlaces { get; } = WordList.Load("English/dateline-places.txt");

    public static WordList DatelineMonths { get; } = WordList.Load("English/dateline-months.txt");

    public static WordList DatelineLabels { get; } = WordList.Load("English/dateline-labels.txt");

    public static WordList NewsAgencies { get; } = WordList.Load("English/news-agencies.txt");

    public static WordList WireMarks { get; } = WordList.Load("English/wire-marks.txt");

    public static WordList SentenceStarters { get; } = WordList.Load("English/sentence-starters.txt");
}
