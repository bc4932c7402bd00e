using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>A date with an edge: "early 2024", "mid-March", "late last week", "the end of May", "earlier this year", "year-end".</summary>
internal static class EdgeRule
{
    // "the rest of the year": from the present on.
    private const int Rest = 4;

    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (words.Chars(token) is "earlier" or "Earlier" or "later" or "Later")
        {
            var side = words.Chars(token)[0] is 'e' or 'E' ? -1 : 1;
            var at = words.Is(token + 1, "in") ? token + 2 : token + 1;
            return Inner(words, at) is { Reading: { } reading } inner ? new TimeMatch(inner.End, new EdgeReading(reading, side)) : null;
        }
        var start = words.Is(token, "the") ? token + 1 : token;
        if (words[start] is { Kind: TimeWordKind.Edge })
        {
            return Inner(words, words.Next(start)) is { Reading: { } reading } inner ? new TimeMatch(inner.End, new EdgeReading(reading)) : null;
        }
        if (words[start] is { Kind: TimeWordKind.Border } border && words.Is(start + 1, "of"))
        {
            var side = border.Number == Rest ? 1 : 0;
            if (words[start + 2] is { Kind: TimeWordKind.Unit, IsPlural: false, Unit: TimeUnit.Year or TimeUnit.Month } unit && !words.IsLowerNoun(start + 3))
            {
                return new TimeMatch(start + 3, new EdgeReading(new UnitReading(unit.Unit, 0), side));
            }
            return Inner(words, start + 2) is { Reading: { } reading } inner ? new TimeMatch(inner.End, new EdgeReading(reading, side)) : null;
        }
        return YearEnd(words, token);
    }

    /// <summary>"year-end", "year end", "year's end".</summary>
    private static TimeMatch? YearEnd(SentenceWords words, int token)
    {
        var end = words.Chars(token + 1) is "'s" or "’s" ? token + 2 : words.Next(token);
        return words.Is(token, "year") && words.Is(end, "end")
            ? new TimeMatch(end + 1, new EdgeReading(new UnitReading(TimeUnit.Year, 0)))
            : null;
    }

    private static TimeMatch? Inner(SentenceWords words, int token)
    {
        var match = DateRules.Inner(words, token);
        return match is { Reading: not (DurationReading or FixedReading or OffsetReading or null) } ? match : null;
    }
}
