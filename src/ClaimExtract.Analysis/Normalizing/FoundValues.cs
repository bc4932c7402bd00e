using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing;

/// <summary>The quantities and times of a document, each list in text order and without overlaps.</summary>
public sealed record FoundValues(ImmutableArray<Quantity> Quantities, ImmutableArray<TimeExpression> Times)
{
    /// <summary>What ratios compare with ("the previous estimates from January"), in text order.</summary>
    public ImmutableArray<TextSpan> Baselines { get; } =
        [.. Quantities.Where(q => q.Ratio?.Baseline is not null).Select(q => q.Ratio!.Baseline!.Value)];

    /// <summary>The quantities whose number lies inside a range of text.</summary>
    public IEnumerable<Quantity> QuantitiesIn(TextSpan span)
    {
        for (var i = FirstFrom(span.Start, Quantities.Length, i => Quantities[i].Number.Start); i < Quantities.Length && Quantities[i].Number.Start < span.End; i++)
        {
            if (span.Contains(Quantities[i].Number))
            {
                yield return Quantities[i];
            }
        }
    }

    /// <summary>The times that lie inside a range of text.</summary>
    public IEnumerable<TimeExpression> TimesIn(TextSpan span)
    {
        for (var i = FirstFrom(span.Start, Times.Length, i => Times[i].Span.Start); i < Times.Length && Times[i].Span.Start < span.End; i++)
        {
            if (span.Contains(Times[i].Span))
            {
                yield return Times[i];
            }
        }
    }

    /// <summary>Index of the first of <paramref name="count"/> ordered positions that is not before <paramref name="start"/>.</summary>
    private static int FirstFrom(int start, int count, Func<int, int> positionOf)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = positionOf(middle) < start ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
