using System.Collections.Immutable;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>Clauses → claims: type, polarity, modality, source, number and day of each.</summary>
public sealed class ClaimDetector
{
    public ImmutableArray<Claim> Detect(TaggedText text, FoundValues values, FoundSpeech speech) => [];
}
