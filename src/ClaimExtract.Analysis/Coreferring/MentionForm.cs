namespace ClaimExtract.Analysis.Coreferring;

/// <summary>How a mention refers.</summary>
internal enum MentionForm : byte
{
    /// <summary>By a proper name: "Ana Ruiz", "the Herald".</summary>
    Name,

    /// <summary>By a common noun: "the ministry", "two officials".</summary>
    Noun,

    Pronoun,
}
