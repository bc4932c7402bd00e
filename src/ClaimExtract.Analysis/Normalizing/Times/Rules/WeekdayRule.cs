using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Days of the week, alone or before a date: "Friday", "last Monday", "Friday, Oct. 13", "Friday of last week".</summary>
internal static class WeekdayRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        var at = words.Is(token, "the") ? token + 1 : token;
        int? step = null;
        var fromText = false;
        var isComing = false;
        while (words[at] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } deictic && at < token + 3)
        {
            // "this upcoming Friday" is the next one, not the Friday of next week.
            (step, fromText, at) = (deictic.Number, deictic.Mark == "text" && deictic.Number != 0, at + 1);
            isComing |= deictic.Number == 1 && !words.Is(at - 1, "next");
        }
        if (words[at] is not { Kind: TimeWordKind.Weekday } day || !IsDay(words, at, day) || (at > token && step is null))
        {
            return null;
        }
        if (day.IsPlural)
        {
            return new TimeMatch(at + 1, new FixedReading(Model.TimexType.Set, $"XXXX-WXX-{day.Number}"));
        }
        var end = words.Is(at + 1, ".") && day.Mark == "abbreviated" && words.IsTight(at) ? at + 2 : at + 1;
        return WithDate(words, end) ?? WithDay(words, end, day.Number) ?? WithWeek(words, end, day.Number)
            ?? new TimeMatch(end, new WeekdayReading(day.Number, step, fromText || isComing));
    }

    private static TimeMatch? WithDate(SentenceWords words, int token)
    {
        var at = words.Is(token, ",") ? token + 1 : token;
        return MonthRule.Match(words, at) is { Reading: CalendarReading { Day: not null } } date ? date
            : NumericDateRule.Match(words, at) is { } numeric ? numeric
            : null;
    }

    /// <summary>"Friday the 26th": the day of the month tells more.</summary>
    private static TimeMatch? WithDay(SentenceWords words, int token, int weekday)
    {
        var at = words.Is(token, ",") ? token + 1 : token;
        at = words.Is(at, "the") ? at + 1 : at;
        var isBare = at == token && words.TryDigits(at, out _);
        if (!(words.TryOrdinal(at, out var day, out var end) || (isBare && MonthRule.TryDay(words, at, out day, out end))) || day is < 1 or > 31)
        {
            return null;
        }
        // "Friday 26" ends there; "Friday 26 people died".
        var isClosed = isBare ? words.Chars(end) is ['.' or ',' or ';' or ')' or '?' or '!'] || end >= words.End
            : !words.IsLowerNoun(end) && !(words.IsCapital(end) && words[end] is null) && !words.IsHyphen(end) && (at > token || !words.Is(at, TimeWordKind.Ordinal));
        return isClosed ? new TimeMatch(end, new CalendarReading(null, null, day) { Weekday = weekday }) : null;
    }

    /// <summary>"Friday of last week", "Monday this week".</summary>
    private static TimeMatch? WithWeek(SentenceWords words, int token, int day)
    {
        var at = words.Is(token, "of") ? token + 1 : token;
        at = words.Is(at, "the") ? at + 1 : at;
        return words[at] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } deictic
            && words[at + 1] is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Week, IsPlural: false }
            ? new TimeMatch(at + 2, new WeekdayReading(day, FromText: deictic is { Mark: "text", Number: not 0 }, Week: deictic.Number))
            : null;
    }

    /// <summary>"next week on Tuesday", "this week Monday": the day after its week.</summary>
    public static TimeMatch? AfterWeek(SentenceWords words, int token, int week)
    {
        var at = words.Is(token, "on") ? token + 1 : token;
        return words[at] is { Kind: TimeWordKind.Weekday, IsPlural: false } day && words.IsCapital(at) && (day.Mark.Length == 0 || at == token)
            && words.Chars(at + 1) is not ("'s" or "’s")
            ? new TimeMatch(at + 1, new WeekdayReading(day.Number, Week: week))
            : null;
    }

    /// <summary>Tells the day from the newspaper ("the Sun", "Sun newspaper") and the verb ("sat").</summary>
    private static bool IsDay(SentenceWords words, int token, TimeWord day)
    {
        if (day.Mark != "abbreviated")
        {
            return !PersonNames.Holds(words, token);
        }
        return words.IsCapital(token) && !words.Is(token - 1, "the")
            && (words.Chars(token)[^1] == '.'
                || words.Is(token - 1, "on")
                || (words.Is(token + 1, ".") && words.IsTight(token))
                || WithDate(words, token + 1) is not null
                || (words.Chars(token + 1) is [>= '0' and <= '9', ..] && words.TryOrdinal(token + 1, out _, out _) && WithDay(words, token + 1, day.Number) is not null));
    }
}
