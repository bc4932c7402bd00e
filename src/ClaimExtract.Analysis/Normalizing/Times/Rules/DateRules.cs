using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>The rules in the order in which they are asked at a token; the first that matches wins.</summary>
internal static class DateRules
{
    public static TimeMatch? Find(SentenceWords words, int token) =>
        ClockRule.Match(words, token) ?? WithTime(words, Match(words, token)) ?? DayParts.Match(words, token) ?? ReferenceRule.Match(words, token);

    /// <summary>Any expression without a time of day.</summary>
    public static TimeMatch? Match(SentenceWords words, int token) =>
        Day(words, token)
        ?? SetRule.Match(words, token)
        ?? MonthRule.Match(words, token)
        ?? PartRule.Match(words, token)
        ?? YearRule.Match(words, token)
        ?? EdgeRule.Match(words, token)
        ?? UnitRule.Match(words, token);

    /// <summary>An expression that names one day.</summary>
    public static TimeMatch? Day(SentenceWords words, int token)
    {
        if (words[token] is { Kind: TimeWordKind.RelativeDay } day)
        {
            return day.Mark.Length > 0
                ? new TimeMatch(token + 1, new ClockReading(new UnitReading(TimeUnit.Day, day.Number), "TNI"))
                : new TimeMatch(token + 1, new UnitReading(TimeUnit.Day, day.Number));
        }
        return NumericDateRule.Match(words, token)
            ?? WeekdayRule.Match(words, token)
            ?? (MonthRule.Match(words, token) is { Reading: CalendarReading { Day: not null } } date ? date : (TimeMatch?)null)
            ?? HolidayRule.Match(words, token);
    }

    /// <summary>Joins a day with the part of day or the clock after it: "Friday night", "Oct. 7 at 6:30 a.m.".</summary>
    private static TimeMatch? WithTime(SentenceWords words, TimeMatch? match)
    {
        if (match is not { Reading: { } reading, End: var end } || !IsDay(reading))
        {
            return match;
        }
        if (DayParts.TryAfterDay(words, end, out var suffix, out var after))
        {
            return new TimeMatch(after, new ClockReading(reading, suffix));
        }
        var at = words.Is(end, ",") ? end + 1 : end;
        at = words.Is(at, "at") ? at + 1 : at;
        return ClockRule.TryClock(words, at, out var time, out var clockEnd) ? new TimeMatch(clockEnd, new ClockReading(reading, time)) : match;
    }

    private static bool IsDay(TimeReading reading) => reading switch
    {
        CalendarReading calendar => calendar.Day is not null,
        UnitReading unit => unit.Unit == TimeUnit.Day,
        WeekdayReading or NumericDateReading or HolidayReading => true,
        EdgeReading edge => IsDay(edge.Inner),
        _ => false,
    };
}
