using System.Collections.Immutable;

namespace ClaimExtract.Model;

/// <summary>Whether the claim itself is denied to be so.</summary>
public enum ClaimPolarity : byte { Affirmed, Negated }

/// <summary>How certain the clause is put.</summary>
public enum ClaimModality : byte { Asserted, Planned, Predicted, Conditional, Possible }

/// <summary>What a reader should know about how a claim was found.</summary>
[Flags]
public enum ClaimFlags
{
    None = 0,
    AmbiguousSource = 1,
    AmbiguousDate = 2,
    PronounSource = 4,
    Headline = 8,
    UnbalancedQuote = 16,
    NonEnglish = 32,
    LowConfidence = 64,
}

/// <summary>A rule or model that decided something about a claim.</summary>
/// <param name="Rule">Stable dotted name: "attribution.model", "polarity.negation".</param>
/// <param name="Span">The words that it saw.</param>
public sealed record Evidence(string Rule, TextSpan Span);

/// <summary>One assertion about the world, and who vouches for it: one row of output. Complete when made.</summary>
public sealed record Claim
{
    /// <summary>The clause that asserts it, without the attribution frame.</summary>
    public required TextSpan Span { get; init; }

    public required int SentenceIndex { get; init; }

    public required ClaimKind Kind { get; init; }

    /// <summary>0 to 1, calibrated: of the claims with 0.8, four in five are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Index of the assertion that it was cut from; claims of one sentence and source share it.</summary>
    public int Group { get; init; }

    public ClaimPolarity Polarity { get; init; }

    public ClaimModality Modality { get; init; }

    public ImmutableArray<TextSpan> Hedges { get; init; } = [];

    /// <summary>Null is the article's own voice.</summary>
    public Attribution? Attribution { get; init; }

    public Quantity? Quantity { get; init; }

    public TimeExpression? Time { get; init; }

    public ImmutableArray<string> Actors { get; init; } = [];

    public ImmutableArray<string> Targets { get; init; } = [];

    public ImmutableArray<string> Locations { get; init; } = [];

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public ClaimFlags Flags { get; init; }
}
