using ClaimExtract.Analysis.Normalizing.Quantities;
using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Normalizing;

/// <summary>Tagged text → numbers with bounds and units, and times as days.</summary>
public sealed class Normalizer
{
    private readonly QuantityFinder _quantities = new();

    public FoundValues FindValues(TaggedText text) => new(_quantities.Find(text, []), []);
}
