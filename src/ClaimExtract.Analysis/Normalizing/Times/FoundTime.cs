using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>An expression as read, before it is resolved.</summary>
internal sealed record FoundTime(TokenRange Tokens, int Sentence, TimeReading Reading, Tense Tense, TimeLink Link);

/// <summary>What the words before an expression make of it.</summary>
internal enum TimeLink : byte
{
    None,

    /// <summary>"in", "during", "with": it tells when.</summary>
    Plain,

    /// <summary>"since": a stretch begins in it, often long before the events told.</summary>
    Since,

    /// <summary>"by", "until", "before": a stretch ends at it.</summary>
    Until,

    /// <summary>"from", "between": a range opens with it.</summary>
    From,

    /// <summary>"to", "through", "and", a dash: it may close the range that the expression before it opened.</summary>
    To,
}
