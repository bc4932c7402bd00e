using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Normalizing.Times.Readings;

namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>When a day with a name falls: on a fixed day, on the n-th weekday of a month, or so many days from Easter.</summary>
/// <param name="Month">0 where the day is counted from Easter.</param>
/// <param name="Day">The day of the month, the n of the n-th weekday (5 the last), or the days from Easter.</param>
/// <param name="Weekday">0 for a fixed day.</param>
/// <param name="Offset">Days after it, as Black Friday is the day after Thanksgiving.</param>
internal sealed record Holiday(int Month, int Day, int Weekday, int Offset = 0)
{
    /// <summary>Reads "12-25", "11-Thursday-4", "11-Thursday-4+1" or "easter-2".</summary>
    /// <exception cref="FormatException">The rule has none of these forms.</exception>
    public static Holiday Parse(string rule)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return new Holiday(0, int.Parse(rule.AsSpan(6), provider: null), 0);
        }
        if (rule.Split('+') is [var named, var later])
        {
            return Parse(named) with { Offset = int.Parse(later, null) };
        }
        var parts = rule.Split('-');
        return parts.Length == 3
            ? new Holiday(int.Parse(parts[0], null), int.Parse(parts[2], null), EnumNames.Parse<DayOfWeek>(parts[1]) is var day && day == 0 ? 7 : (int)day)
            : new Holiday(int.Parse(parts[0], null), int.Parse(parts[1], null), 0);
    }

    public DateOnly? In(int year)
    {
        if (Days.Day(year, Math.Max(1, Month), 1) is not { } first)
        {
            return null;
        }
        if (Month == 0)
        {
            return Days.Add(Easter(year), Day);
        }
        if (Weekday == 0)
        {
            return Days.Day(year, Month, Day);
        }
        var offset = (Weekday - Days.WeekdayOf(first) + 7) % 7;
        var day = 1 + offset + (7 * (Day - 1));
        return (Days.Day(year, Month, day) ?? Days.Day(year, Month, day - 7)) is { } found ? Days.Add(found, Offset) : null;
    }

    /// <summary>Easter Sunday in the Gregorian calendar, by the anonymous algorithm printed in Nature in 1876.</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
