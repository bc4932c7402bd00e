using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>How the model labeled a sentence, or a content that was labeled again for what is nested in it.</summary>
/// <param name="Tokens">In the document's tokens.</param>
/// <param name="Labels">One a token: O, or B- and I- of source, cue and content.</param>
public sealed record ExplainedLabels(TokenRange Tokens, ImmutableArray<string> Labels, ImmutableArray<SpanDecision> Decisions);
