using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>"early 2024", "the end of May", "earlier this year". The value is that of the inner date, as TIMEX3 keeps edges in mod.</summary>
/// <param name="Side">-1: up to the present ("earlier this year"); 1: from the present on ("later this year"); 0: an edge without days of its own.</param>
internal sealed record EdgeReading(TimeReading Inner, int Side = 0) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var value = Inner.Resolve(context);
        if (Side == 0 || value.Days is not { } days || context.Document is not { } today || today < days.First || today > days.Last)
        {
            return value;
        }
        return value with { Days = Side < 0 ? new DayRange(days.First, today) : new DayRange(today, days.Last) };
    }
}
