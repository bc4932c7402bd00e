using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A time of day with its day: "3 p.m. Friday" (T15:00), "Thursday evening" (TEV). Time zones are dropped.</summary>
/// <param name="Day">Null where no day is said: the last day named, else the day of publication.</param>
/// <param name="Time">What follows the day in TIMEX3, from T on.</param>
internal sealed record ClockReading(TimeReading? Day, string Time) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        if (Day is not null)
        {
            var value = Day.Resolve(context);
            return value.Precision == DatePrecision.Day || value.Days is null
                ? value with { Type = TimexType.Time, Value = value.Value + Time }
                : value;
        }
        var (day, basis) = context.TextDay;
        return day is { } found
            ? TimeValue.Date(Days.Text(found) + Time, Days.Single(found), DatePrecision.Day, basis) with { Type = TimexType.Time }
            : TimeValue.Open("XXXX-XX-XX" + Time, DatePrecision.Day) with { Type = TimexType.Time };
    }
}
