using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>An amount of time away: "three days ago", "two weeks later", "a year before the war".</summary>
/// <param name="Sign">-1 back, 1 ahead.</param>
/// <param name="From">The date that follows ("two days before Christmas"); null for the present or the last date named.</param>
internal sealed record OffsetReading(Count Count, TimeUnit Unit, int Sign, bool FromText, TimeReading? From = null) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        if (Count.IsVague)
        {
            return Sign < 0 && !FromText
                ? TimeValue.Open("PAST_REF", DatePrecision.Range)
                : new TimeValue(TimexType.Duration, Count.Duration(Unit), null, DatePrecision.Range, DateBasis.Ambiguous);
        }
        if (Unit == TimeUnit.Year && Count.Value == 1 && From is null && context.Quarter is { } quarter)
        {
            return QuarterOf(quarter.Year + Sign, quarter.Number);
        }
        var (day, basis) = Anchor(context);
        if (day is not { } anchor || Days.Add(anchor, Steps(Count.Value), Grain) is not { } found)
        {
            return Years(context) ?? TimeValue.Open("", Days.Precision(Unit));
        }
        return Unit <= TimeUnit.Hour
            ? TimeValue.Date(Days.Text(found), Days.Single(found), DatePrecision.Day, basis) with { Type = TimexType.Time }
            : Named(found, basis);
    }

    // "two and a half years ago" is thirty months ago, told to the year; a decade ago is a year, not a decade.
    private TimeUnit Grain => Count.Value % 1 == 0 ? Unit : Unit switch
    {
        TimeUnit.Year => TimeUnit.Month,
        TimeUnit.Decade or TimeUnit.Century => TimeUnit.Year,
        TimeUnit.Week => TimeUnit.Day,
        _ => Unit,
    };

    private long Steps(decimal value) => Sign * (long)(value * (Grain == Unit ? 1 : Unit switch
    {
        TimeUnit.Year => 12,
        TimeUnit.Decade => 10,
        TimeUnit.Century => 100,
        TimeUnit.Week => 7,
        _ => 1,
    }));

    private (DateOnly? Day, DateBasis Basis) Anchor(TimeContext context)
    {
        if (From is not null)
        {
            var value = From.Resolve(context);
            return (value.Days is { } days ? Sign > 0 ? days.Last : days.First : null, value.Basis);
        }
        return FromText ? context.TextDayFor(Unit) : (context.Document, DateBasis.DocDate);
    }

    private TimeValue Named(DateOnly day, DateBasis basis)
    {
        var unit = From is not null && Unit < TimeUnit.Year ? TimeUnit.Day : Unit >= TimeUnit.Decade ? TimeUnit.Year : Unit;
        return TimeValue.Date(Days.Name(day, unit), Days.Around(day, unit), Days.Precision(unit), basis);
    }

    /// <summary>Years can be counted from a year alone.</summary>
    private TimeValue? Years(TimeContext context) =>
        Unit == TimeUnit.Year && From is null && Count.Value % 1 == 0 && Count.Value < 10_000
            ? new YearReference(null, Sign * (int)Count.Value, FromText).Resolve(context)
            : null;

    private static TimeValue QuarterOf(int year, int number) =>
        TimeValue.Date($"{year:0000}-Q{number}", Days.Part(year, $"Q{number}"), DatePrecision.Quarter, DateBasis.DocumentInternal);
}
