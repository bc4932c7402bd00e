using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>An attribution with what only its stage knows of it.</summary>
/// <param name="CueKind">What the cue does ("saying", "warning"); "none" for words that are no known cue.</param>
/// <param name="Chain">Outermost first.</param>
public sealed record ExplainedAttribution(Attribution Attribution, string CueKind, ImmutableArray<ExplainedLink> Chain);
