using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Parts of the day: "this morning", "last night", "Friday evening", "tonight", "overnight".</summary>
internal static class DayParts
{
    /// <summary>What TIMEX3 puts after the day.</summary>
    public static string Suffix(int number) => number switch
    {
        1 => "TMO",
        2 => "TAF",
        3 => "TEV",
        4 => "TNI",
        5 => "T12:00",
        6 => "T24:00",
        _ => "TDT",
    };

    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (words[token] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } deictic)
        {
            return Deictic(words, token, deictic);
        }
        if (words[token] is { Kind: TimeWordKind.DayPart, Number: 5 or 6 } point)
        {
            var day = TryDayAfter(words, token + 1, out var after);
            return words.Is(token - 1, "the") && day is null ? null : new TimeMatch(after, new ClockReading(day, Suffix(point.Number)));
        }
        if (words.Is(token, TimeWordKind.Edge) && words[token + 1] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } placed)
        {
            return Deictic(words, token + 1, placed);
        }
        if (words.Is(token, TimeWordKind.Edge) && words[words.Next(token)] is { Kind: TimeWordKind.DayPart } edged)
        {
            var end = words.Next(token) + 1;
            var day = TryDayAfter(words, end, out var after);
            return new TimeMatch(day is null ? end : after, new ClockReading(day, Suffix(edged.Number)));
        }
        return words.Is(token, "the") ? Following(words, token) : null;
    }

    /// <summary>A part of the day right after a day: "Friday night", "Oct. 7 morning", "yesterday evening".</summary>
    public static bool TryAfterDay(SentenceWords words, int token, out string suffix, out int end)
    {
        (suffix, end) = ("", token);
        var at = words.Is(token, "in") && words.Is(token + 1, "the") ? token + 2 : token;
        at = words.Is(at, TimeWordKind.Edge) ? at + 1 : at;
        if (words[at] is not { Kind: TimeWordKind.DayPart, IsPlural: false } part || words.IsCapital(at) && words.IsCapital(at + 1))
        {
            return false;
        }
        (suffix, end) = (Suffix(part.Number), at + 1);
        return true;
    }

    /// <summary>"at 8" after a part of the day, which tells morning from evening.</summary>
    public static bool TryHour(SentenceWords words, int token, string part, out string time, out int end)
    {
        (time, end) = ("", token + 2);
        var hour = words[token + 1] is { Kind: TimeWordKind.Cardinal } word ? word.Number : words.TryDigits(token + 1, out var digits) ? digits : 0;
        if (!words.Is(token, "at") || hour is < 1 or > 11 || !IsClosed(words, end))
        {
            return false;
        }
        hour += part is "TAF" or "TEV" || (part == "TNI" && hour > 5) ? 12 : 0;
        time = $"T{hour:00}:00";
        return part is not ("TNI" or "TDT") || hour > 12;
    }

    private static bool IsClosed(SentenceWords words, int token) =>
        token >= words.End || words.Chars(token) is ['.' or ',' or ';' or ')' or '?' or '!'] or "in" or "on" or "and" or "when" or "as" or "after" or "before" or "with" or "for" or "but";

    private static TimeMatch? Deictic(SentenceWords words, int token, TimeWord deictic)
    {
        var at = words.Is(token + 1, TimeWordKind.Edge) ? token + 2 : token + 1;
        if (words[at] is not { Kind: TimeWordKind.DayPart, IsPlural: false } part)
        {
            return null;
        }
        var step = deictic.Mark == "text" && deictic.Number == 0 ? 0 : deictic.Number;
        return new TimeMatch(at + 1, new ClockReading(new UnitReading(TimeUnit.Day, step, deictic.Mark == "text"), Suffix(part.Number)));
    }

    /// <summary>"the next morning", "the previous night", "the morning of Oct. 7".</summary>
    private static TimeMatch? Following(SentenceWords words, int token)
    {
        if (words[token + 1] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } deictic && words[token + 2] is { Kind: TimeWordKind.DayPart, IsPlural: false } part)
        {
            return new TimeMatch(token + 3, new ClockReading(new UnitReading(TimeUnit.Day, deictic.Number, true), Suffix(part.Number)));
        }
        if (words[token + 1] is { Kind: TimeWordKind.DayPart } named && words.Is(token + 2, "of") && DateRules.Day(words, token + 3) is { Reading: { } day } date)
        {
            return new TimeMatch(date.End, new ClockReading(day, Suffix(named.Number)));
        }
        return null;
    }

    private static TimeReading? TryDayAfter(SentenceWords words, int token, out int end)
    {
        end = token;
        var at = words.Is(token, "on") ? token + 1 : token;
        if (DateRules.Day(words, at) is not { Reading: { } day } date)
        {
            return null;
        }
        end = date.End;
        return day;
    }
}
