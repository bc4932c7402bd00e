using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>How the type of a clause was chosen.</summary>
/// <param name="Attribution">Who vouches for it; null is the article.</param>
/// <param name="Types">All types, the nearest to their threshold first.</param>
/// <param name="Contest">Between the first two.</param>
public sealed record ExplainedClause(TextSpan Span, Attribution? Attribution, ImmutableArray<TypeScore> Types, LabelContest Contest);
