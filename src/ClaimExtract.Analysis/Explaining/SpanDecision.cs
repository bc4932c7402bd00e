using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>Why a source, cue or content begins where it does.</summary>
/// <param name="Span">The source, cue or content.</param>
/// <param name="Token">Its first token, in the document's tokens.</param>
/// <param name="Labels">All labels at that token, the best first. What follows in the sentence counts too, and can beat it.</param>
/// <param name="Contest">Between the label taken and the best of the others.</param>
public sealed record SpanDecision(TextSpan Span, int Token, ImmutableArray<LabelScore> Labels, LabelContest Contest);
