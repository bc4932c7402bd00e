using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>A name in a sentence.</summary>
/// <param name="Kind">"person", "organization", "place" …</param>
public sealed record ExplainedEntity(TextSpan Span, string Kind);
