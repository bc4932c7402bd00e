using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Decades and centuries: "the 1980s", "the '80s", "the eighties", "the 20th century".</summary>
internal static class EraRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        var start = words.Is(token, "the") ? token + 1 : token;
        return words[start] is { Kind: TimeWordKind.Decade } spoken ? Spoken(words, start, spoken)
            : Decade(words, start) ?? Century(words, start);
    }

    private static TimeMatch? Spoken(SentenceWords words, int token, TimeWord decade) =>
        YearContext.IsDecadeWord(words, token) ? new TimeMatch(token + 1, new EraReading(1900 + decade.Number, false)) : null;

    private static TimeMatch? Decade(SentenceWords words, int token)
    {
        var chars = words.Chars(token);
        var isShort = chars is ['\'' or '’' or '‘', ..];
        var at = isShort && chars.Length == 1 && words.IsTight(token) ? token + 1 : token;
        chars = at > token ? words.Chars(at) : isShort ? chars[1..] : chars;
        if (chars is not [.., '0', 's' or 'S'] || !int.TryParse(chars[..^1], System.Globalization.NumberStyles.None, null, out var year))
        {
            return null;
        }
        // "in her 40s" is an age: a short decade needs its apostrophe or the article.
        return chars.Length == 3 && (isShort || words.Is(token - 1, "the")) ? new TimeMatch(at + 1, new EraReading(YearRule.Full(year), false))
            : year is >= 1000 and < 2200 ? new TimeMatch(at + 1, new EraReading(year, false))
            : null;
    }

    private static TimeMatch? Century(SentenceWords words, int token)
    {
        if (!words.TryOrdinal(token, out var number, out var end) || number is < 1 or > 30)
        {
            return null;
        }
        end = words.IsHyphenated(end - 1) ? end + 1 : end;
        return words[end] is { Kind: TimeWordKind.Unit, Unit: TimeUnit.Century, IsPlural: false }
            ? new TimeMatch(end + 1, new EraReading((number - 1) * 100, true))
            : null;
    }
}
