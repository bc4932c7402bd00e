using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>What was found in one sentence, and why.</summary>
public sealed record SentenceExplanation
{
    public required Sentence Sentence { get; init; }

    public required ImmutableArray<ExplainedToken> Tokens { get; init; }

    public required ImmutableArray<ExplainedEntity> Entities { get; init; }

    /// <summary>Those with a source, cue or content in the sentence.</summary>
    public required ImmutableArray<ExplainedAttribution> Attributions { get; init; }

    /// <summary>The sentence as it was labeled, then contents that were labeled again; empty where it was too long to be prose.</summary>
    public required ImmutableArray<ExplainedLabels> Labels { get; init; }

    /// <summary>Every clause, also those that were not taken for a claim.</summary>
    public required ImmutableArray<ExplainedClause> Clauses { get; init; }

    public required ImmutableArray<ExplainedClaim> Claims { get; init; }
}
