using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Years in digits, in words, and by steps: "1998", "'98", "nineteen ninety-eight", "fiscal 1998", "last year".</summary>
internal static class YearRule
{
    public static TimeMatch? Match(SentenceWords words, int token) =>
        EraRule.Match(words, token) ?? YearSpanRule.Match(words, token) ?? BareYear(words, token);

    /// <summary>A year where a date is already under way: "May 1998", "March 5, 1998", "the third quarter of 1998".</summary>
    public static bool TryYear(SentenceWords words, int token, out int year, out int end)
    {
        end = token + 1;
        var chars = words.Chars(token);
        if (chars.Length == 4 && words.TryDigits(token, out year) && year is >= 1000 and < 2200)
        {
            return !(words.IsTight(token) && words.Chars(token + 1) is ['%' or ':']);
        }
        if (chars.Length == 3 && chars[0] is '\'' or '’' or '‘' && int.TryParse(chars[1..], System.Globalization.NumberStyles.None, null, out year))
        {
            year = Full(year);
            return true;
        }
        if (chars is ['\'' or '’' or '‘'] && words.IsTight(token) && words.Chars(token + 1).Length == 2 && words.TryDigits(token + 1, out year))
        {
            (year, end) = (Full(year), token + 2);
            return true;
        }
        return TrySpoken(words, token, out year, out end);
    }

    /// <summary>"last year", "this year", "the same year", "fiscal 1989", "1989", "the year 2000".</summary>
    public static bool TryPhrase(SentenceWords words, int token, out YearReference year, out int end)
    {
        (year, end) = (YearReference.Explicit(0), token);
        var at = words.Is(token, TimeWordKind.Article) && words.Is(token, "the") || words.Is(token, "its") ? token + 1 : token;
        var isFiscal = words[at] is { Kind: TimeWordKind.Adjective };
        if (TryYear(words, isFiscal ? at + 1 : at, out var number, out end))
        {
            year = YearReference.Explicit(number);
            return true;
        }
        var deictic = words[at] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } ? words[at] : null;
        var unit = deictic is null ? at : at + 1;
        unit += words[unit] is { Kind: TimeWordKind.Adjective } ? 1 : 0;
        if (words[unit] is not { Unit: TimeUnit.Year, Kind: TimeWordKind.Unit, IsPlural: false }
            || (deictic is null && at == token && !(isFiscal && TryYear(words, unit + 1, out _, out _))))
        {
            return false;
        }
        end = unit + 1;
        if (deictic is null && TryYear(words, end, out number, out var after))
        {
            (year, end) = (YearReference.Explicit(number), after);
            return true;
        }
        year = new YearReference(null, deictic?.Number ?? 0, deictic?.Mark == "text");
        return true;
    }

    private static TimeMatch? BareYear(SentenceWords words, int token)
    {
        if (words.Chars(token) is "fiscal" or "Fiscal" && TryPhrase(words, token, out var fiscal, out var fiscalEnd) && fiscal.Year is not null)
        {
            return new TimeMatch(fiscalEnd, fiscal);
        }
        var isSpoken = words[token] is { Kind: TimeWordKind.Cardinal };
        if (!TryYear(words, token, out var year, out var end) || (isSpoken && !IsSpokenYear(words, token, year, end)))
        {
            return null;
        }
        // "Resolutions 2254 and 2118": years to come follow a word for them.
        var isFar = year >= 2100 && words.Chars(token - 1) is not ("in" or "In" or "by" or "By" or "until" or "year" or "since" or "before");
        return isSpoken || (!isFar && YearContext.IsYear(words, token, year))
            ? new TimeMatch(end, YearReference.Explicit(year))
            : null;
    }

    /// <summary>"in two thousand and five" against "two thousand men" and "in two thousand villages".</summary>
    private static bool IsSpokenYear(SentenceWords words, int token, int year, int end) =>
        words.Is(token + 1, "thousand")
            ? YearContext.IsAfterPreposition(words, token) && !YearContext.IsCounted(words, end) && !words.IsLowerNoun(end)
            : year >= 1900 || YearContext.IsAfterPreposition(words, token);

    /// <summary>"nineteen ninety-six", "twenty twenty-four", "two thousand", "two thousand and five".</summary>
    private static bool TrySpoken(SentenceWords words, int token, out int year, out int end)
    {
        (year, end) = (0, token);
        if (words[token] is not { Kind: TimeWordKind.Cardinal, Mark: "" } first)
        {
            return false;
        }
        if (first.Number == 2 && words.Is(token + 1, "thousand"))
        {
            end = token + 2;
            var rest = words.Is(end, "and") ? end + 1 : end;
            year = 2000;
            if (words[rest] is { Kind: TimeWordKind.Cardinal } && CountRule.TryNumber(words, rest, out var more, out var after) && more < 100)
            {
                (year, end) = (2000 + (int)more, after);
            }
            return true;
        }
        if (first.Number is not (>= 15 and <= 20) || words[token + 1] is not { Kind: TimeWordKind.Cardinal, Number: >= 10 }
            || !CountRule.TryNumber(words, token + 1, out var ending, out end) || ending is < 10 or > 99)
        {
            return false;
        }
        year = (first.Number * 100) + (int)ending;
        return true;
    }

    /// <summary>Two digits: 00 to 39 belong to this century, 40 to 99 to the last.</summary>
    public static int Full(int year) => year < 40 ? 2000 + year : 1900 + year;
}
