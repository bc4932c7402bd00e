namespace ClaimExtract.Analysis.Languages;

/// <summary>As what a word is used, by WordNet.</summary>
[Flags]
internal enum WordUses : ushort
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,
    Name = 16,

    /// <summary>"went", "taken": a form that no rule derives.</summary>
    IrregularVerb = 32,
    IrregularPlural = 64,
    IrregularComparison = 128,

    /// <summary>Where it is used as several, as which most.</summary>
    MostlyNoun = 256,
    MostlyVerb = 512,
    MostlyAdjective = 1024,
    MostlyAdverb = 2048,
}
