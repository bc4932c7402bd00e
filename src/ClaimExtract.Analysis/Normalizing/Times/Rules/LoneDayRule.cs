using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>"on the 7th", "until the 15th": a day of a month that the text names elsewhere.</summary>
internal static class LoneDayRule
{
    public static TimeMatch? Match(SentenceWords words, int token) =>
        words.Is(token, "the") && words.Chars(token + 1) is [>= '0' and <= '9', ..]
        && words.Chars(token - 1) is "on" or "On" or "until" or "by" or "since" or "from" or "before" or "after"
        && words.TryOrdinal(token + 1, out var day, out var end) && day is >= 1 and <= 31
        && !words.IsLowerNoun(end) && !words.IsCapital(end) && words[end] is null or { Kind: TimeWordKind.Starter } && !words.IsHyphen(end) && !words.Is(end, "of")
            ? new TimeMatch(end, new CalendarReading(null, null, day))
            : null;
}
