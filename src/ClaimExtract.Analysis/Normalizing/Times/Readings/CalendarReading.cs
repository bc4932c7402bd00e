using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A month, a day of a month, or both, with or without a year.</summary>
/// <param name="Step">"last April" -1, "this April" 0, "next April" 1; null for a bare name.</param>
internal sealed record CalendarReading(YearReference? Year, int? Month, int? Day, int? Step = null) : TimeReading
{
    private const int NearDays = 70;

    /// <summary>"Friday the 13th": the weekday that the day has to be, 1 Monday … 7 Sunday; null where none is said.</summary>
    public int? Weekday { get; init; }

    public override TimeValue Resolve(TimeContext context)
    {
        if (Month is not { } month)
        {
            return DayAlone(context, Day ?? 1);
        }
        var (year, basis) = Year?.Find(context) ?? NearestYear(context, month);
        return Make(year, month, basis);
    }

    private TimeValue Make(int? year, int month, DateBasis basis)
    {
        var precision = Day is null ? DatePrecision.Month : DatePrecision.Day;
        var name = Day is { } number ? $"{month:00}-{number:00}" : $"{month:00}";
        if (year is not { } known)
        {
            return TimeValue.Open("XXXX-" + name, precision);
        }
        var days = Day is { } day ? Days.Single(Days.Day(known, month, day)) : Days.Month(known, month);
        return TimeValue.Date($"{known:0000}-{name}", days, precision, basis);
    }

    private (int? Year, DateBasis Basis) NearestYear(TimeContext context, int month)
    {
        if (context.Document is not { } document)
        {
            return context.NarrativeYear is { } told && Step is null ? (told, DateBasis.DocumentInternal)
                : context.CurrentYear is ({ } current, var basis) ? (current + (Step is { } step && step != 0 ? step : 0), basis)
                : (null, DateBasis.Ambiguous);
        }
        if (Day is null)
        {
            return (document.Year + StepFrom(context, month.CompareTo(document.Month), (month - document.Month) * 30), DateBasis.DocDate);
        }
        var day = Math.Clamp(Day.Value, 1, DateTime.DaysInMonth(document.Year, month));
        var distance = new DateOnly(document.Year, month, day).DayNumber - document.DayNumber;
        if (month == 2 && Day == 29)
        {
            return (LeapYear(document, context.Tense == Tense.Future), DateBasis.DocDate);
        }
        return (document.Year + (Step is null && context.Tense != Tense.ClearlyPast ? NearStep(distance) : null) ?? document.Year + StepFrom(context, Math.Sign(distance), distance), DateBasis.DocDate);
    }

    private static int LeapYear(DateOnly document, bool isAhead)
    {
        var year = document.Year + (isAhead ? document.DayOfYear > 60 ? 1 : 0 : document.DayOfYear < 60 ? -1 : 0);
        while (year is > 1 and < 9999 && !DateTime.IsLeapYear(year))
        {
            year += isAhead ? 1 : -1;
        }
        return year;
    }

    /// <summary>A day within ten weeks is meant whatever the tense: "ordered them to leave by Jan. 14".</summary>
    private static int? NearStep(int distance) => distance switch
    {
        >= -NearDays and <= NearDays => 0,
        <= NearDays - 365 => 1,
        >= 365 - NearDays => -1,
        _ => null,
    };

    /// <param name="side">Whether the date in the document's year lies before (-1), on (0) or after the document's day.</param>
    /// <param name="distance">How many days after.</param>
    private int StepFrom(TimeContext context, int side, int distance) => Step switch
    {
        0 => 0,
        < 0 => side < 0 ? 0 : -1,
        > 0 => side > 0 ? 0 : 1,
        _ => context.Tense switch
        {
            Tense.Past or Tense.ClearlyPast => side > 0 ? -1 : 0,
            Tense.Future => side < 0 ? 1 : 0,
            _ => distance > 180 ? -1 : distance < -250 ? 1 : 0,
        },
    };

    /// <summary>"the 7th": the day in the month of the last date named, else near the day of publication.</summary>
    private TimeValue DayAlone(TimeContext context, int day)
    {
        var open = TimeValue.Open($"XXXX-XX-{day:00}", DatePrecision.Day);
        if (context.Reference is { Days: { } days, Precision: DatePrecision.Day or DatePrecision.Month } && context.Document is null)
        {
            var found = Days.Day(days.First.Year, days.First.Month, day);
            return found is null ? open : TimeValue.Date(Days.Text(found.Value), Days.Single(found), DatePrecision.Day, DateBasis.DocumentInternal);
        }
        if (context.Document is not { } document)
        {
            return open;
        }
        if (Weekday is { } weekday && WithWeekday(document, day, weekday, context.Tense) is { } fitting)
        {
            return TimeValue.Date(Days.Text(fitting), Days.Single(fitting), DatePrecision.Day, DateBasis.DocDate);
        }
        var step = context.Tense == Tense.Future ? (day < document.Day ? 1 : 0) : day > document.Day ? -1 : 0;
        var first = Days.AddMonths(new DateOnly(document.Year, document.Month, 1), step);
        var date = first is { } month ? Days.Day(month.Year, month.Month, day) : null;
        return date is null ? open : TimeValue.Date(Days.Text(date.Value), Days.Single(date), DatePrecision.Day, DateBasis.DocDate);
    }

    /// <summary>The nearest month in the direction of the tense in which the day falls on the weekday.</summary>
    private static DateOnly? WithWeekday(DateOnly document, int day, int weekday, Tense tense)
    {
        for (var step = 0; step < 12; step++)
        {
            foreach (var sign in (ReadOnlySpan<int>)(tense == Tense.Future ? [1] : tense == Tense.Unknown ? [-1, 1] : [-1]))
            {
                if (Days.AddMonths(new DateOnly(document.Year, document.Month, 1), sign * step) is { } month && Days.Day(month.Year, month.Month, day) is { } date
                    && Days.WeekdayOf(date) == weekday && (step > 0 || tense == Tense.Unknown || sign * (date.DayNumber - document.DayNumber) >= 0))
                {
                    return date;
                }
            }
        }
        return null;
    }
}
