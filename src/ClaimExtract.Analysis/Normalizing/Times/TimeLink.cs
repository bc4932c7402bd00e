namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>How the word before an expression ties it to its sentence.</summary>
internal enum TimeLink : byte
{
    None,

    /// <summary>"in", "during", "with": it tells when.</summary>
    Plain,

    /// <summary>"so far in 2024", "2024 has been", "with 2024 being": the year of telling.</summary>
    Present,

    /// <summary>"since": a stretch begins in it, often long before the events told.</summary>
    Since,

    /// <summary>"by", "until", "before": a stretch ends at it.</summary>
    Until,

    /// <summary>"from": a range may open with it.</summary>
    From,

    /// <summary>"between": a range opens with it and closes after "and".</summary>
    Between,

    /// <summary>"to", "through", a dash.</summary>
    To,

    And,
}
