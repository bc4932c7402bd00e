using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing;

/// <summary>The quantities and times of a document, each list in text order and without overlaps.</summary>
public sealed record FoundValues(ImmutableArray<Quantity> Quantities, ImmutableArray<TimeExpression> Times)
{
    /// <summary>The quantities whose number lies inside a range of text.</summary>
    public IEnumerable<Quantity> QuantitiesIn(TextSpan span)
    {
        foreach (var quantity in Quantities)
        {
            if (quantity.Number.Start >= span.End)
            {
                yield break;
            }
            if (span.Contains(quantity.Number))
            {
                yield return quantity;
            }
        }
    }
}
