using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A length of time; tied to the calendar where the words tie it: "the past three months", "the next two weeks".</summary>
/// <param name="Direction">-1 ends at the present, 1 begins at it, 0 lies nowhere.</param>
/// <param name="FromText">The present is that of the text: "the following two days".</param>
internal sealed record DurationReading(Count Count, TimeUnit Unit, int Direction = 0, string? Joined = null, bool FromText = false) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var (day, basis) = FromText ? context.TextDay : (context.Document, DateBasis.DocDate);
        var days = Direction == 0 || Count.IsVague || day is not { } present ? null : Unit == TimeUnit.Quarter ? Quarters(present) : Tied(present);
        return new TimeValue(TimexType.Duration, Joined ?? Count.Duration(Unit), days, DatePrecision.Range, days is null ? DateBasis.Explicit : basis);
    }

    private DayRange? Tied(DateOnly present)
    {
        var (amount, unit) = Unit == TimeUnit.Hour ? (Math.Ceiling(Count.Value / 24), TimeUnit.Day) : (Count.Value, Unit);
        return amount % 1 == 0 && Days.Add(present, Direction * (long)Math.Min(amount, 1_000_000m), unit) is { } other
            ? other <= present ? new DayRange(other, present) : new DayRange(present, other)
            : null;
    }

    /// <summary>"the past two quarters": whole ones, as companies count.</summary>
    private DayRange? Quarters(DateOnly present)
    {
        var count = (long)Math.Min(Count.Value, 1_000m);
        var here = Days.Around(present, Unit)!.Value.First;
        return Days.Add(here, Direction < 0 ? -count : 1, Unit) is { } first && Days.Add(here, Direction < 0 ? 0 : count + 1, Unit) is { } after && count == Count.Value && count > 0
            ? new DayRange(first, after.AddDays(-1))
            : null;
    }
}
