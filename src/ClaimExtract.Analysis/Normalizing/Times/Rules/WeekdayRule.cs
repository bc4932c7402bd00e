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
        while (words[at] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } deictic && at < token + 3)
        {
            (step, fromText, at) = (deictic.Number, deictic.Mark == "text" && deictic.Number != 0, at + 1);
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
        return WithDate(words, end) ?? WithWeek(words, end, day.Number)
            ?? new TimeMatch(end, new WeekdayReading(day.Number, step, fromText));
    }

    private static TimeMatch? WithDate(SentenceWords words, int token)
    {
        var at = words.Is(token, ",") ? token + 1 : token;
        return MonthRule.Match(words, at) is { Reading: CalendarReading { Day: not null } } date ? date
            : NumericDateRule.Match(words, at) is { } numeric ? numeric
            : null;
    }

    /// <summary>"Friday of last week", "Monday this week".</summary>
    private static TimeMatch? WithWeek(SentenceWords words, int token, int day)
    {
        var at = words.Is(token, "of") ? token + 1 : token;
        return words[at] is { Kind: TimeWordKind.Deictic, Mark: "span" or "" } deictic
            && words[at + 1] is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Week, IsPlural: false }
            ? new TimeMatch(at + 2, new WeekdayReading(day, Week: deictic.Number))
            : null;
    }

    /// <summary>Tells the day from the newspaper ("the Sun", "Sun newspaper") and the verb ("sat").</summary>
    private static bool IsDay(SentenceWords words, int token, TimeWord day)
    {
        if (day.Mark != "abbreviated")
        {
            return words.IsCapital(token) || words.Chars(token - 1) is "on" or "last" or "next" or "this" or "said" or "since" or "until" or "by" or "late" or "early";
        }
        return words.IsCapital(token) && !words.Is(token - 1, "the")
            && (words.Chars(token)[^1] == '.'
                || words.Is(token - 1, "on")
                || (words.Is(token + 1, ".") && words.IsTight(token))
                || WithDate(words, token + 1) is not null);
    }
}
