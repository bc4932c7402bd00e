using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Normalizing;

/// <summary>Tagged text → numbers with bounds and units, and times as days.</summary>
public sealed class Normalizer
{
    public FoundValues FindValues(TaggedText text) => new([], []);
}
