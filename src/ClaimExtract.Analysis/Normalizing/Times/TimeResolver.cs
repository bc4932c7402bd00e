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
        ShareYears(found);
        var document = text.Article.Metadata.PublishedAt;
        var context = new TimeContext(document, document is null ? DocumentAnchor.Find(found) : null)
        {
            NumericOrder = NumericOrder(found),
        };
        var narrative = new NarrativeYear();
        var resolved = ImmutableArray.CreateBuilder<TimeExpression>(found.Count);
        foreach (var time in found)
        {
            context.Tense = time.Tense;
            context.NarrativeYear = narrative.At(time);
            var value = time.Reading.Resolve(context);
            context.Remember(value, time.Reading is OffsetReading { Unit: TimeUnit.Year } or PartReading { Year.FromText: true });
            resolved.Add(Make(time, value));
        }
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

    /// <summary>"from May to October 2020": the year stands once, at the end.</summary>
    private static void ShareYears(List<FoundTime> found)
    {
        for (var i = found.Count - 1; i > 0; i--)
        {
            var (first, second) = (found[i - 1], found[i]);
            if (second.Tokens.Start - first.Tokens.End == 1 && second.Link == TimeLink.To
                && first.Reading is CalendarReading { Year: null, Step: null, Month: { } month } open
                && second.Reading is CalendarReading { Year.Year: { } year, Month: { } last })
            {
                found[i - 1] = first with { Reading = open with { Year = YearReference.Explicit(month <= last ? year : year - 1) } };
            }
        }
    }

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
