using System.Collections.Immutable;
using ClaimExtract.Analysis.Coreferring;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Who says which stretch of a document: attributions in the order of their first content.</summary>
public sealed record FoundSpeech(ImmutableArray<Attribution> Attributions)
{
    /// <summary>The document's mentions and which mean the same; the sources are among them.</summary>
    internal Coreferences Coreferences { get; init; } = Coreferences.Empty;
}
