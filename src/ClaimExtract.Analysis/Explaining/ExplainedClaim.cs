using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>A claim and why it is as it is.</summary>
/// <param name="Clauses">The clauses that it was made of.</param>
public sealed record ExplainedClaim(Claim Claim, ImmutableArray<ExplainedClause> Clauses, ImmutableArray<ClaimReason> Reasons);
