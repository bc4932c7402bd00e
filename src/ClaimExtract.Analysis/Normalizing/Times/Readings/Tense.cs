namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>Which way an undated weekday or month points.</summary>
internal enum Tense : byte
{
    Unknown,

    Past,

    /// <summary>Told by a word right beside: "was hit on Dec. 3".</summary>
    ClearlyPast,

    Future,
}
