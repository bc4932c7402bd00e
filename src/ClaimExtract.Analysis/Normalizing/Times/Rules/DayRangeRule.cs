using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>A day whose month stands with a later day: "between [3] and 12 September", "from [the ninth] to the seventeenth of April", "[3]-5 May".</summary>
internal static class DayRangeRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        var at = words.Is(token, "the") ? token + 1 : token;
        if (words.Chars(at - 1) is ['$' or '£' or '€' or '.' or ':' or '/'] || !MonthRule.TryDay(words, at, out var day, out var end))
        {
            return null;
        }
        var isList = words.Chars(end) is "and" or "or";
        if (!(words.IsDash(end) || words.Chars(end) is "to" or "through" or "till" or "until" || (isList && IsPlaced(words, token))))
        {
            return null;
        }
        return MonthRule.DayFirst(words, end + 1) is { Reading: CalendarReading { Day: { } last } date } && day < last
            ? new TimeMatch(end, date with { Day = day })
            : null;
    }

    /// <summary>"on 3 and 12 September" against "3 and 12 of them".</summary>
    private static bool IsPlaced(SentenceWords words, int token) =>
        words.Chars(token - 1) is "on" or "On" or "between" or "Between" or "from" or "From" or "the";
}
