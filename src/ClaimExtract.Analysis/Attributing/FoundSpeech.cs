using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Who says which stretch of a document: attributions in the order of their first content.</summary>
public sealed record FoundSpeech(ImmutableArray<Attribution> Attributions);
