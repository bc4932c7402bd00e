using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A length of time; tied to the calendar where the words tie it: "the past three months", "the next two weeks".</summary>
/// <param name="Direction">-1 ends at the present, 1 begins at it, 0 lies nowhere.</param>
internal sealed record DurationReading(Count Count, TimeUnit Unit, int Direction = 0, string? Joined = null) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var days = Direction == 0 || Count.IsVague ? null : Tied(context);
        return new TimeValue(TimexType.Duration, Joined ?? Count.Duration(Unit), days, DatePrecision.Range,
            days is null ? DateBasis.Explicit : DateBasis.DocDate);
    }

    private DayRange? Tied(TimeContext context)
    {
        var (amount, unit) = Unit == TimeUnit.Hour ? (Math.Ceiling(Count.Value / 24), TimeUnit.Day) : (Count.Value, Unit);
        if (context.Document is not { } today || amount % 1 != 0
            || Days.Add(today, Direction * (long)Math.Min(amount, 1_000_000m), unit) is not { } other)
        {
            return null;
        }
        return other <= today ? new DayRange(other, today) : new DayRange(today, other);
    }
}
