using ClaimExtract.Analysis.Normalizing.Quantities;
using ClaimExtract.Analysis.Normalizing.Times;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing;

/// <summary>Tagged text → numbers with bounds and units, and times as days.</summary>
public sealed class Normalizer
{
    private readonly TimeFinder _times = new();
    private readonly QuantityFinder _quantities = new();

    public FoundValues FindValues(TaggedText text)
    {
        var times = _times.Find(text);
        // A duration is counted too ("three days"); the number in a date is not.
        TextSpan[] dates = [.. times.Where(time => time.Type != TimexType.Duration).Select(time => time.Span)];
        return new FoundValues(_quantities.Find(text, dates), times);
    }
}
