using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>One numbered unit of a longer stretch: "the first week of March", "the last day of 2023", "the week of May 6".</summary>
/// <param name="Number">1 the first, -1 the last, 0 the one that holds the day.</param>
internal sealed record PieceReading(int Number, TimeUnit Unit, TimeReading Of) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var whole = Of.Resolve(context);
        if (whole.Days is not { } days || Find(days) is not { } day)
        {
            return TimeValue.Open("", Days.Precision(Unit));
        }
        return TimeValue.Date(Days.Name(day, Unit), Days.Around(day, Unit), Days.Precision(Unit), whole.Basis);
    }

    private DateOnly? Find(DayRange range)
    {
        if (Number == 0)
        {
            return range.First;
        }
        // A week belongs to the month that holds its Thursday, as in ISO 8601.
        var first = Unit is TimeUnit.Week or TimeUnit.Weekend ? Days.Add(range.First, (4 - Days.WeekdayOf(range.First) + 7) % 7) : range.First;
        if (Number < 0)
        {
            var isWeek = Unit is TimeUnit.Week or TimeUnit.Weekend;
            return isWeek && Days.Add(range.Last, -((Days.WeekdayOf(range.Last) + 3) % 7)) is { } thursday && thursday >= range.First ? thursday : range.Last;
        }
        var found = first is { } day ? Days.Add(day, Number - 1, Unit) : null;
        return found is { } inside && inside <= range.Last && inside >= range.First ? inside : null;
    }
}
