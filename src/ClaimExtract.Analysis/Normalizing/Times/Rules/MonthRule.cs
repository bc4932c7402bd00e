using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Dates with the name of a month, in every order that news uses.</summary>
internal static class MonthRule
{
    public static TimeMatch? Match(SentenceWords words, int token) =>
        DayFirst(words, token) ?? DayRangeRule.Match(words, token) ?? Deictic(words, token) ?? MonthFirst(words, token, null);

    /// <summary>"17 October 2024", "the 7th of May", "15 Jan 90".</summary>
    public static TimeMatch? DayFirst(SentenceWords words, int token)
    {
        var at = words.Is(token, "the") ? token + 1 : token;
        var isSpoken = words[at] is { Kind: TimeWordKind.Cardinal };
        if (words.Chars(at - 1) is ['$' or '£' or '€' or '.' or ':'] || !(TryDay(words, at, out var day, out var end) || TrySpokenDay(words, at, out day, out end)))
        {
            return null;
        }
        end = words.Is(end, "day") && words.Is(end + 1, "of") ? end + 1 : end;
        var month = words.Is(end, "of") ? end + 1 : words.IsHyphen(end) ? end + 1 : end;
        if (words[month] is not { Kind: TimeWordKind.Month } name || (name.Mark == "ambiguous" && !words.IsCapital(month)))
        {
            return null;
        }
        var after = SkipStop(words, month + 1);
        var year = TryYearAfter(words, after, shortToo: !isSpoken, out var found, out var yearEnd) ? found : null;
        return isSpoken && year is null && !IsClosed(words, after) ? null : new TimeMatch(year is null ? after : yearEnd, new CalendarReading(year, name.Number, day));
    }

    /// <summary>"last April", "next May", "this past March".</summary>
    private static TimeMatch? Deictic(SentenceWords words, int token)
    {
        if (words[token] is not { Kind: TimeWordKind.Deictic, Mark: "span" or "" or "text" } deictic)
        {
            return null;
        }
        var past = words.Is(token, "this") && words[token + 1] is { Kind: TimeWordKind.Deictic } second ? second : null;
        var month = past is null ? token + 1 : token + 2;
        return words[month] is { Kind: TimeWordKind.Month } && words.IsCapital(month)
            ? MonthFirst(words, month, past?.Number ?? deictic.Number)
            : null;
    }

    private static TimeMatch? MonthFirst(SentenceWords words, int token, int? step)
    {
        if (words[token] is not { Kind: TimeWordKind.Month } month)
        {
            return null;
        }
        var end = SkipStop(words, token + 1);
        var dayAt = words.Is(end, "the") ? end + 1 : end;
        if (TryDay(words, dayAt, out var day, out var dayEnd) && !CountsNext(words, token, dayEnd) && (month.Mark != "ambiguous" || words.IsCapital(token))
            && !(words.Is(dayAt, TimeWordKind.Ordinal) && words.IsLowerNoun(dayEnd))
            && !(words.TryDigits(dayEnd - 1, out _) && words[dayEnd] is { Kind: TimeWordKind.Meridiem }))
        {
            var year = TryYearAfter(words, dayEnd, shortToo: false, out var found, out var yearEnd) ? found : null;
            return new TimeMatch(year is null ? dayEnd : yearEnd, new CalendarReading(year, month.Number, day, step));
        }
        if (step is null && TryYearAfter(words, end, shortToo: false, out var ofYear, out var ofEnd))
        {
            return MonthNames.IsName(words, token, month) || month.Mark == "ambiguous" && words.IsCapital(token)
                ? new TimeMatch(ofEnd, new CalendarReading(ofYear, month.Number, null))
                : null;
        }
        if (words.IsCapital(token) && TrySpokenDay(words, end, out day, out dayEnd))
        {
            var year = TryYearAfter(words, dayEnd, shortToo: false, out var found, out var yearEnd) ? found : null;
            if (year is not null || IsClosed(words, dayEnd))
            {
                return new TimeMatch(year is null ? dayEnd : yearEnd, new CalendarReading(year, month.Number, day, step));
            }
        }
        return step is not null || MonthNames.IsName(words, token, month)
            ? new TimeMatch(end, new CalendarReading(null, month.Number, null, step))
            : null;
    }

    /// <summary>A day of the month in digits, as "7th", or in words.</summary>
    public static bool TryDay(SentenceWords words, int token, out int day, out int end)
    {
        end = token + 1;
        if (words.TryDigits(token, out day))
        {
            return day is >= 1 and <= 31 && words.Chars(token).Length <= 2
                && !(words.IsTight(token) && words.Chars(token + 1) is ['%' or ':' or '.'] && words.Chars(token + 2) is [>= '0' and <= '9', ..]);
        }
        return words.TryOrdinal(token, out day, out end) && day is >= 1 and <= 31;
    }

    /// <summary>"May twenty-nine", "twenty-five January"</summary>
    private static bool TrySpokenDay(SentenceWords words, int token, out int day, out int end)
    {
        (day, end) = (0, token);
        if (words[token] is not { Kind: TimeWordKind.Cardinal, Mark: "" } || !CountRule.TryNumber(words, token, out var number, out end) || number is < 1 or > 31 || number % 1 != 0)
        {
            return false;
        }
        day = (int)number;
        return true;
    }

    /// <summary>Nothing follows that a number could count.</summary>
    private static bool IsClosed(SentenceWords words, int token) =>
        token >= words.End || words.Chars(token) is ['.' or ',' or ';' or ')' or '?' or '!'];

    /// <summary>"1998", ", 1998", "of 1998", "last year", "of this year", "'98".</summary>
    public static bool TryYearAfter(SentenceWords words, int token, bool shortToo, out YearReference? year, out int end)
    {
        var at = words.Is(token, ",") || words.Is(token, "of") || words.Is(token, "in") && words.TryDigits(token + 1, out var four) && four > 999 ? token + 1 : token;
        if (at > token && words.Is(token, ",") && !(words.TryDigits(at, out var number) && number is >= 1000 and < 2200))
        {
            (year, end) = (null, token);
            return false;
        }
        if (shortToo && words.TryDigits(at, out var two) && words.Chars(at).Length == 2 && two is < 40 or > 60 && at == token)
        {
            (year, end) = (YearReference.Explicit(YearRule.Full(two)), at + 1);
            return true;
        }
        if (YearRule.TryPhrase(words, at, out var found, out end) && !words.Is(end, "earlier") && !words.Is(end, "ago")
            && !words.Is(at, TimeWordKind.Adjective))
        {
            year = found;
            return true;
        }
        (year, end) = (null, token);
        return false;
    }

    /// <summary>"in April 20 people": the number counts what follows.</summary>
    private static bool CountsNext(SentenceWords words, int month, int token)
    {
        var chars = words.Chars(token);
        return words.Is(month - 1, "in") && words.IsLowerWord(token)
            && (chars is "people" or "men" or "women" or "children" || (chars.Length > 3 && chars[^1] == 's'));
    }

    private static int SkipStop(SentenceWords words, int token) =>
        words.Is(token, ".") && words.IsTight(token - 1) && words[token - 1]?.Mark == "abbreviated" && token + 1 < words.End ? token + 1 : token;
}
