using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>The rules in the order in which they are asked at a token; the first that matches wins.</summary>
internal static class DateRules
{
    private const int DeepestNesting = 3;

    public static TimeMatch? Find(SentenceWords words, int token)
    {
        var rules = RuleStarts.For(words, token);
        return ((rules & RuleSet.Clock) != 0 ? ClockRule.Match(words, token) : null)
            ?? WithTime(words, Match(words, token, rules))
            ?? ((rules & RuleSet.DayPart) != 0 ? WithTime(words, DayParts.Match(words, token)) : null)
            ?? ((rules & RuleSet.Vague) != 0 ? ReferenceRule.Match(words, token) : null);
    }

    /// <summary>An expression that names one day.</summary>
    public static TimeMatch? Day(SentenceWords words, int token) =>
        (RuleStarts.For(words, token) & RuleSet.Day) != 0 ? AnyDay(words, token) : null;

    /// <summary>An expression within another ("the end of …", "two days before …"); three deep at most, as texts may repeat for ever.</summary>
    public static TimeMatch? Inner(SentenceWords words, int token)
    {
        if (words.Depth == DeepestNesting)
        {
            return null;
        }
        words.Depth++;
        var match = Match(words, token, RuleStarts.For(words, token));
        words.Depth--;
        return match;
    }

    /// <summary>Any expression without a time of day.</summary>
    private static TimeMatch? Match(SentenceWords words, int token, RuleSet rules) =>
        ((rules & RuleSet.Day) != 0 ? AnyDay(words, token) : null)
        ?? ((rules & RuleSet.Repeated) != 0 ? SetRule.Match(words, token) : null)
        ?? ((rules & RuleSet.Month) != 0 ? MonthRule.Match(words, token) : null)
        ?? ((rules & RuleSet.Part) != 0 ? PartRule.Match(words, token) : null)
        ?? ((rules & RuleSet.Year) != 0 ? YearRule.Match(words, token) : null)
        ?? ((rules & RuleSet.Edge) != 0 ? EdgeRule.Match(words, token) : null)
        ?? ((rules & RuleSet.Unit) != 0 ? UnitRule.Match(words, token) : null);

    private static TimeMatch? AnyDay(SentenceWords words, int token)
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
            ?? HolidayRule.Match(words, token)
            ?? LoneDayRule.Match(words, token);
    }

    /// <summary>Joins a day with the part of day or the clock after it: "Friday night", "Oct. 7 at 6:30 a.m.".</summary>
    private static TimeMatch? WithTime(SentenceWords words, TimeMatch? match)
    {
        if (match is not { Reading: { } reading, End: var end } || !IsDay(reading))
        {
            return match;
        }
        if (reading is ClockReading { Day: { } day })
        {
            return WithHour(words, end, day, ((ClockReading)reading).Time) ?? match;
        }
        if (DayParts.TryAfterDay(words, end, out var suffix, out var after))
        {
            return WithHour(words, after, reading, suffix) ?? new TimeMatch(after, new ClockReading(reading, suffix));
        }
        var at = words.Is(end, ",") ? end + 1 : end;
        at = words.Is(at, "at") ? at + 1 : at;
        if (words[at] is { Kind: TimeWordKind.DayPart, Number: 5 or 6 } point)
        {
            return new TimeMatch(at + 1, new ClockReading(reading, DayParts.Suffix(point.Number)));
        }
        return ClockRule.TryClock(words, at, out var time, out var clockEnd, isAfterDay: at == end && reading is NumericDateReading or CalendarReading { Month: not null }) ? new TimeMatch(clockEnd, new ClockReading(reading, time)) : match;
    }

    /// <summary>"Friday night at 8", "last night at 8:30"</summary>
    private static TimeMatch? WithHour(SentenceWords words, int token, TimeReading day, string part) =>
        words.Is(token, "at") && ClockRule.TryClock(words, token + 1, out var exact, out var end) || DayParts.TryHour(words, token, part, out exact, out end)
            ? new TimeMatch(end, new ClockReading(day, exact))
            : null;

    private static bool IsDay(TimeReading reading) => reading switch
    {
        CalendarReading calendar => calendar.Day is not null,
        UnitReading unit => unit.Unit == TimeUnit.Day,
        WeekdayReading or NumericDateReading or HolidayReading or ClockReading => true,
        EdgeReading edge => IsDay(edge.Inner),
        _ => false,
    };
}
