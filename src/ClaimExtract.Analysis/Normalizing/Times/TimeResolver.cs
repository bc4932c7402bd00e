using System.Collections.Immutable;
using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>Resolves the expressions of one document in text order.</summary>
internal sealed class TimeResolver(SegmentedText text)
{
    public ImmutableArray<TimeExpression> Resolve(List<FoundTime> found)
    {
        TimeRanges.ShareYears(found);
        var document = text.Article.Metadata.PublishedAt;
        var context = new TimeContext(document, document is null ? DocumentAnchor.Find(found) : null)
        {
            NumericOrder = NumericOrder(found),
        };
        var narrative = new NarrativeYear();
        var resolved = ImmutableArray.CreateBuilder<TimeExpression>(found.Count);
        TimeValue? previous = null;
        foreach (var time in found)
        {
            context.Tense = time.Tense;
            context.NarrativeYear = narrative.At(time);
            var value = time.Reading.Resolve(context);
            if (resolved.Count > 0 && previous is not null && TimeRanges.LaterEnd(found[resolved.Count - 1], time, previous) is { } later)
            {
                value = later;
            }
            else if (resolved.Count > 0 && previous is not null
                && TimeRanges.TryEarlierStart(found[resolved.Count - 1], time, previous, value, out var earlier))
            {
                resolved[^1] = Make(found[resolved.Count - 1], earlier.Resolve(context) with { Basis = previous.Basis });
            }
            previous = value;
            context.Remember(value, time.Reading is OffsetReading { Unit: TimeUnit.Year } or PartReading { Year.FromText: true });
            resolved.Add(Make(time, value));
        }
        TimeRanges.Join(found, resolved, document);
        return resolved.MoveToImmutable();
    }

    private TimeExpression Make(FoundTime time, TimeValue value) => new()
    {
        Span = text.SpanOf(time.Tokens),
        Type = value.Type,
        Value = value.Value,
        Days = value.Days,
        Precision = value.Precision,
        Basis = value.Basis,
    };

    private static DateOrder? NumericOrder(List<FoundTime> found)
    {
        DateOrder? order = null;
        foreach (var time in found)
        {
            if (time.Reading is NumericDateReading { Order: { } shown, IsDayFirst: false, First: var first, Second: var second } && first != second)
            {
                if (order is { } other && other != shown)
                {
                    return null;
                }
                order = shown;
            }
        }
        return order;
    }
}
