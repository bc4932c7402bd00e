using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Times of the clock, with a day where one follows: "3 p.m. on Friday", "10:35 a.m.", "0735 GMT", "six o'clock".</summary>
internal static class ClockRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (!TryClock(words, token, out var time, out var end))
        {
            return null;
        }
        var at = words.Is(end, ",") || words.Is(end, "on") ? end + 1 : end;
        if (DateRules.Day(words, at) is { Reading: { } reading } date)
        {
            var close = DayParts.TryAfterDay(words, date.End, out _, out var after) ? after : date.End;
            return new TimeMatch(close, new ClockReading(reading is ClockReading { Day: { } inner } ? inner : reading, time));
        }
        // "8 a.m. this morning": the part of day says which day.
        return words.Is(end, TimeWordKind.Deictic) && DayParts.Match(words, end) is { Reading: ClockReading { Day: { } day } } part
            ? new TimeMatch(part.End, new ClockReading(day, time))
            : new TimeMatch(end, new ClockReading(null, time));
    }

    public static bool TryClock(SentenceWords words, int token, out string time, out int end, bool isAfterDay = false)
    {
        (time, end) = ("", token);
        if (!TryHourAndMinute(words, token, out var hour, out var minute, out var at, out var isHourOnly))
        {
            return false;
        }
        if (words[at] is { Kind: TimeWordKind.Meridiem } meridiem && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + meridiem.Number;
            at++;
        }
        else if (words[at] is { Kind: TimeWordKind.Zone, Mark: "clock" } && isHourOnly)
        {
            at++;
        }
        else if (words[at] is not { Kind: TimeWordKind.Zone } && (isHourOnly || !(isAfterDay || IsAfterTimePreposition(words, token))))
        {
            return false;
        }
        end = words[at] is { Kind: TimeWordKind.Zone } && !words.Is(at, "local") ? at + 1 : at;
        time = $"T{hour:00}:{minute:00}";
        return true;
    }

    private static bool TryHourAndMinute(SentenceWords words, int token, out int hour, out int minute, out int end, out bool isHourOnly)
    {
        (hour, minute, end, isHourOnly) = (0, 0, token + 1, true);
        if (words[token] is { Kind: TimeWordKind.Cardinal, Number: <= 12, Mark: "" } spoken)
        {
            hour = spoken.Number;
            return true;
        }
        if (words.Chars(token) is not [>= '0' and <= '9', ..])
        {
            return false;
        }
        if (words.TryDigits(token, out hour))
        {
            return words.Chars(token).Length == 4 && words[end] is { Kind: TimeWordKind.Zone } ? FourDigits(ref hour, out minute) : hour <= 24;
        }
        var chars = words.Chars(token);
        var colon = chars.IndexOfAny(':', '.');
        if (colon is 1 or 2 && chars.Length >= colon + 3 && int.TryParse(chars[..colon], System.Globalization.NumberStyles.None, null, out hour)
            && int.TryParse(chars.Slice(colon + 1, 2), System.Globalization.NumberStyles.None, null, out minute))
        {
            isHourOnly = chars[colon] == '.';
            var rest = chars[(colon + 3)..];
            return hour <= 24 && minute < 60 && (rest.Length == 0 || (rest.Length == 3 && rest[0] == ':') || Meridiem(rest, ref hour, ref isHourOnly));
        }
        // "3pm" as one token.
        var digits = chars.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && int.TryParse(chars[..digits], System.Globalization.NumberStyles.None, null, out hour)
            && hour is >= 1 and <= 12 && Meridiem(chars[digits..], ref hour, ref isHourOnly);
    }

    private static bool Meridiem(ReadOnlySpan<char> chars, ref int hour, ref bool isHourOnly)
    {
        isHourOnly = false;
        if (chars.Equals("pm", StringComparison.OrdinalIgnoreCase) || chars.Equals("p.m.", StringComparison.OrdinalIgnoreCase))
        {
            hour = (hour % 12) + 12;
            return true;
        }
        if (chars.Equals("am", StringComparison.OrdinalIgnoreCase) || chars.Equals("a.m.", StringComparison.OrdinalIgnoreCase))
        {
            hour %= 12;
            return true;
        }
        return false;
    }

    private static bool FourDigits(ref int hour, out int minute)
    {
        (hour, minute) = (hour / 100, hour % 100);
        return hour <= 24 && minute < 60;
    }

    private static bool IsAfterTimePreposition(SentenceWords words, int token) =>
        words.Chars(token - 1) is "at" or "At" or "by" or "around" or "about" or "until" or "before" or "after" or "from" or "to" or "between";
}
