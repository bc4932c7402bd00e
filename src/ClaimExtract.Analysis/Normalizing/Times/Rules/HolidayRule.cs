using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Days with a name: "last Thanksgiving", "Christmas Eve 2023".</summary>
internal static class HolidayRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        int? step = null;
        var at = token;
        if (words[token] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } deictic)
        {
            (step, at) = (deictic.Number, token + 1);
        }
        if (words.Holidays.Find(words, at, out var end) is not { } day)
        {
            return null;
        }
        return MonthRule.TryYearAfter(words, end, shortToo: false, out var year, out var yearEnd)
            ? new TimeMatch(yearEnd, new HolidayReading(day, year, step))
            : new TimeMatch(end, new HolidayReading(day, null, step));
    }
}
