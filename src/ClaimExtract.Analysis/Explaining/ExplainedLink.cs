using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>One link of a source chain.</summary>
/// <param name="Confidence">Of the rule in <see cref="Source.ResolvedBy"/>; null where the source is named.</param>
public sealed record ExplainedLink(Source Source, double? Confidence);
