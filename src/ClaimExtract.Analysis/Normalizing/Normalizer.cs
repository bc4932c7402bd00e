using ClaimExtract.Analysis.Normalizing.Times;
using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Normalizing;

/// <summary>Tagged text → numbers with bounds and units, and times as days.</summary>
public sealed class Normalizer
{
    private readonly TimeFinder _times = new();

    public FoundValues FindValues(TaggedText text) => new([], _times.Find(text));
}
