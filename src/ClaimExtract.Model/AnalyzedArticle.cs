using System.Collections.Immutable;

namespace ClaimExtract.Model;

/// <summary>An article with every layer that was found in it: what writers receive.</summary>
public sealed record AnalyzedArticle
{
    public required Article Article { get; init; }

    /// <summary>In text order; they do not overlap.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>All tokens of the document, in text order; each lies in exactly one sentence.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    /// <summary>In text order.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];
}
