using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A day with a name: "last Christmas", "Thanksgiving Day", "Easter 2024".</summary>
internal sealed record HolidayReading(Holiday Holiday, YearReference? Year, int? Step = null) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var (year, basis) = Year?.Find(context) ?? Nearest(context);
        return year is { } known && Holiday.In(known) is { } day
            ? TimeValue.Date(Days.Text(day), Days.Single(day), DatePrecision.Day, basis)
            : TimeValue.Open(Holiday.Month > 0 && Holiday.Weekday == 0 ? $"XXXX-{Holiday.Month:00}-{Holiday.Day:00}" : "XXXX-XX-XX", DatePrecision.Day);
    }

    private (int? Year, DateBasis Basis) Nearest(TimeContext context)
    {
        if (context.Document is not { } document || Holiday.In(document.Year) is not { } here)
        {
            return context.CurrentYear;
        }
        var step = Step switch
        {
            0 => 0,
            < 0 => here < document ? 0 : -1,
            > 0 => here > document ? 0 : 1,
            _ => context.Tense switch
            {
                Tense.Past => here > document ? -1 : 0,
                Tense.Future => here < document ? 1 : 0,
                _ => here.DayNumber - document.DayNumber > 120 ? -1 : document.DayNumber - here.DayNumber > 300 ? 1 : 0,
            },
        };
        return (document.Year + step, DateBasis.DocDate);
    }
}
