using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>"2014-17", "1999/00": two years of which the second is cut short.</summary>
internal static class YearSpanRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (words.Chars(token).Length == 7)
        {
            // One token for "2014/15".
            var chars = words.Chars(token);
            return chars[4] == '/' && Read(chars[..4], chars[5..]) is { } joined ? new TimeMatch(token + 1, joined) : null;
        }
        return words.Chars(token).Length == 4 && words.Chars(token + 2).Length == 2 && words.IsTight(token) && words.IsTight(token + 1)
            && (words.IsDash(token + 1) || words.Is(token + 1, "/")) && Read(words.Chars(token), words.Chars(token + 2)) is { } span
                ? new TimeMatch(token + 3, span)
                : null;
    }

    private static YearSpanReading? Read(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (!int.TryParse(first, System.Globalization.NumberStyles.None, null, out var from)
            || !int.TryParse(second, System.Globalization.NumberStyles.None, null, out var ending) || from is < 1500 or > 2100)
        {
            return null;
        }
        var to = (from / 100 * 100) + ending;
        to = to < from ? to + 100 : to;
        return to > from && to - from < 30 ? new YearSpanReading(from, to) : null;
    }
}
