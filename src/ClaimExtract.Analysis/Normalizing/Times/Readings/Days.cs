using System.Globalization;
using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>Stretches of the Gregorian calendar as whole days; null where they leave the years 1 to 9999 or do not exist.</summary>
internal static class Days
{
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    public static DayRange? Single(DateOnly? day) => day is { } d ? new DayRange(d, d) : null;

    public static DayRange? Month(int year, int month) => Months(year, month, 1);

    public static DayRange? Year(int year) => Months(year, 1, 12);

    public static DayRange? Years(int first, int last) =>
        Day(first, 1, 1) is { } start && Day(last, 12, 31) is { } end && start <= end ? new DayRange(start, end) : null;

    /// <summary>A number of months from a month on.</summary>
    public static DayRange? Months(int year, int month, int count) =>
        Day(year, month, 1) is { } start && AddMonths(start, count - 1) is { } last
            ? new DayRange(start, new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)))
            : null;

    /// <summary>The ISO week, Monday to Sunday, that holds a day.</summary>
    public static DayRange? Week(DateOnly day)
    {
        var monday = Add(day, -WeekdayOf(day) + 1);
        return monday is { } first && Add(first, 6) is { } last ? new DayRange(first, last) : null;
    }

    /// <summary>A quarter Q1 to Q4, half H1 or H2, or season SP (from March), SU, FA, WI (from December into the next year).</summary>
    public static DayRange? Part(int year, string part) => part switch
    {
        ['Q', var quarter] => Months(year, ((quarter - '1') * 3) + 1, 3),
        "H1" => Months(year, 1, 6),
        "H2" => Months(year, 7, 6),
        "SP" => Months(year, 3, 3),
        "SU" => Months(year, 6, 3),
        "FA" => Months(year, 9, 3),
        _ => Months(year, 12, 3),
    };

    /// <summary>1 Monday … 7 Sunday.</summary>
    public static int WeekdayOf(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    public static DateOnly? Add(DateOnly day, int days)
    {
        var number = (long)day.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    public static DateOnly? AddMonths(DateOnly day, int months)
    {
        var number = ((long)day.Year * 12) + day.Month - 1 + months;
        return number is >= 12 and < 120_000 ? day.AddMonths(months) : null;
    }

    /// <summary>A day moved by a number of units; hours and less stay on the day.</summary>
    public static DateOnly? Add(DateOnly day, long amount, TimeUnit unit)
    {
        if (Math.Abs(amount) > 4_000_000)
        {
            return null;
        }
        var count = (int)amount;
        return unit switch
        {
            <= TimeUnit.Hour => day,
            TimeUnit.Day => Add(day, count),
            TimeUnit.Weekend or TimeUnit.Week => Add(day, 7 * count),
            TimeUnit.Fortnight => Add(day, 14 * count),
            TimeUnit.Month => AddMonths(day, count),
            TimeUnit.Quarter => AddMonths(day, 3 * count),
            TimeUnit.Year => AddMonths(day, 12 * count),
            TimeUnit.Decade => AddMonths(day, 120 * count),
            _ => AddMonths(day, 1200 * count),
        };
    }

    /// <summary>The whole unit (week, month, decade …) that holds a day.</summary>
    public static DayRange? Around(DateOnly day, TimeUnit unit) => unit switch
    {
        <= TimeUnit.Day => new DayRange(day, day),
        TimeUnit.Weekend => Week(day) is { } week ? new DayRange(week.Last.AddDays(-1), week.Last) : null,
        TimeUnit.Week or TimeUnit.Fortnight => Week(day),
        TimeUnit.Month => Month(day.Year, day.Month),
        TimeUnit.Quarter => Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3),
        TimeUnit.Year => Year(day.Year),
        TimeUnit.Decade => Years(day.Year / 10 * 10, (day.Year / 10 * 10) + 9),
        _ => Years(day.Year / 100 * 100, (day.Year / 100 * 100) + 99),
    };

    /// <summary>The TIMEX3 value of the whole unit that holds a day: "2024-10-17", "2024-W42", "2024-Q4", "202".</summary>
    public static string Name(DateOnly day, TimeUnit unit) => unit switch
    {
        <= TimeUnit.Day => Text(day),
        TimeUnit.Weekend => WeekName(day) + "-WE",
        TimeUnit.Week or TimeUnit.Fortnight => WeekName(day),
        TimeUnit.Month => Text(day)[..7],
        TimeUnit.Quarter => $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}",
        TimeUnit.Year => Text(day)[..4],
        TimeUnit.Decade => Text(day)[..3],
        _ => Text(day)[..2],
    };

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DatePrecision Precision(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Day => DatePrecision.Day,
        TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Fortnight => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Quarter => DatePrecision.Quarter,
        TimeUnit.Year => DatePrecision.Year,
        TimeUnit.Decade => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };

    private static string WeekName(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}";
    }
}
