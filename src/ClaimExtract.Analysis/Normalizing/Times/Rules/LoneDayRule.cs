using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>"on the 7th", "until the 15th": a day of a month that the text names elsewhere.</summary>
internal static class LoneDayRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        var at = words.Is(token, "the") ? token + 1 : token;
        return words.Chars(at) is [>= '0' and <= '9', ..] && IsPlaced(words, token, hasThe: at > token)
            && words.TryOrdinal(at, out var day, out var end) && day is >= 1 and <= 31
            && !words.IsLowerNoun(end) && !words.IsCapital(end) && words[end] is null or { Kind: TimeWordKind.Starter } && !words.IsHyphen(end) && !words.Is(end, "of")
                ? new TimeMatch(end, new CalendarReading(null, null, day))
                : null;
    }

    private static bool IsPlaced(SentenceWords words, int token, bool hasThe) =>
        words.Chars(token - 1) switch
        {
            "on" or "On" => true,
            "until" or "by" or "since" or "from" or "before" or "after" or "between" => hasThe,
            "of" or "beginning" or "commencing" => hasThe && words[token - 2] is { Unit: TimeUnit.Week or TimeUnit.Weekend },
            "and" or "to" or "through" => hasThe && words.TryOrdinal(token - 2, out _, out _),
            _ => false,
        };
}
