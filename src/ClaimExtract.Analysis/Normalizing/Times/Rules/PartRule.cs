using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Quarters, halves and seasons: "the third quarter of 1998", "Q3 2024", "first-half", "last summer", "the winter of 2023".</summary>
internal static class PartRule
{
    public static TimeMatch? Match(SentenceWords words, int token) =>
        SeasonRule.Match(words, token) ?? Short(words, token) ?? Numbered(words, token) ?? YearAgo(words, token) ?? PeriodRule.Match(words, token);

    /// <summary>"Q3", "3Q", "Q3 2024", "H1 2024", "2024 Q3".</summary>
    private static TimeMatch? Short(SentenceWords words, int token)
    {
        YearReference? year = null;
        var at = token;
        if (YearRule.TryYear(words, token, out var before, out var afterYear) && words.Chars(afterYear) is { Length: 2 })
        {
            (year, at) = (YearReference.Explicit(before), afterYear);
        }
        var part = words.Chars(at) switch
        {
            ['Q' or 'q', >= '1' and <= '4' and var quarter] => $"Q{quarter}",
            [>= '1' and <= '4' and var quarter, 'Q' or 'q'] => $"Q{quarter}",
            ['H', '1' or '2'] chars => chars.ToString(),
            _ => null,
        };
        if (part is null)
        {
            return null;
        }
        var end = at + 1;
        if (year is null && !MonthRule.TryYearAfter(words, end, shortToo: false, out year, out end))
        {
            end = at + 1;
        }
        return part[0] == 'H' && year is null ? null : new TimeMatch(end, new PartReading(part, year));
    }

    /// <summary>[the] [year] [fiscal] ordinal quarter|half [of year].</summary>
    private static TimeMatch? Numbered(SentenceWords words, int token)
    {
        var at = words.Is(token, "the") || words.Is(token, "its") || words.Is(token, "their") ? token + 1 : token;
        YearReference? year = null;
        if (YearRule.TryPhrase(words, at, out var before, out var afterYear))
        {
            (year, at) = (before, words.Chars(afterYear) is "'s" or "’s" ? afterYear + 1 : afterYear);
        }
        else if (TryYearEarlier(words, at, out var earlier))
        {
            (year, at) = (new YearReference(null, -1, true), earlier);
        }
        at = words.Is(at, TimeWordKind.Adjective) ? words.Next(at) : at;
        if (words.Is(at, "quarter") && year is not null)
        {
            return new TimeMatch(at + 1, new PartReading("", year));
        }
        var isLast = words.Is(at, "last") || words.Is(at, "latter");
        if (!(words.TryOrdinal(at, out var number, out var end) || isLast) || number > 4)
        {
            return null;
        }
        end = isLast ? at + 1 : words.IsHyphenated(end - 1) ? end + 1 : end;
        end = words.Is(end, TimeWordKind.Adjective) ? end + 1 : end;
        if (words[end] is { Kind: TimeWordKind.Fraction })
        {
            return number <= 2 ? Half(words, end + 1, isLast || number == 2 ? "H2" : "H1", year) : null;
        }
        if (isLast || !words.Is(end, "quarter") || number < 1)
        {
            return null;
        }
        var close = end + 1;
        if (year is null && MonthRule.TryYearAfter(words, close, shortToo: false, out var after, out var yearEnd))
        {
            (year, close) = (after, yearEnd);
        }
        return new TimeMatch(close, new PartReading($"Q{number}", year));
    }

    private static TimeMatch? Half(SentenceWords words, int end, string part, YearReference? year)
    {
        if (year is not null)
        {
            return new TimeMatch(end, new PartReading(part, year));
        }
        if (MonthRule.TryYearAfter(words, end, shortToo: false, out var after, out var yearEnd))
        {
            return new TimeMatch(yearEnd, new PartReading(part, after));
        }
        if (!words.Is(end, "of"))
        {
            return null;
        }
        // Half of a decade or a month keeps the value of the whole, as an edge does.
        var inner = YearRule.Match(words, end + 1) ?? MonthRule.Match(words, end + 1);
        return inner is { Reading: { } reading } ? new TimeMatch(inner.Value.End, new EdgeReading(reading)) : null;
    }

    /// <summary>"the year-earlier period", "a year-ago quarter", "year-ago".</summary>
    private static TimeMatch? YearAgo(SentenceWords words, int token)
    {
        var at = words.Is(token, TimeWordKind.Article) ? token + 1 : token;
        if (words.Is(at, "comparable") || words.Is(at, "corresponding"))
        {
            at++;
        }
        if (!TryYearEarlier(words, at, out var end))
        {
            return null;
        }
        var isPeriod = words.Is(end, "period") || words.Is(end, "quarter");
        // "a year earlier" with spaces is an offset, not an attribute.
        return isPeriod || (token == at && words.IsHyphenated(at))
            ? new TimeMatch(isPeriod ? end + 1 : end, new OffsetReading(Count.One, TimeUnit.Year, -1, false))
            : null;
    }

    private static bool TryYearEarlier(SentenceWords words, int token, out int end)
    {
        var tail = words.Next(token);
        end = tail + 1;
        return words.Is(token, "year") && (words.Is(tail, "earlier") || words.Is(tail, "ago"));
    }
}
