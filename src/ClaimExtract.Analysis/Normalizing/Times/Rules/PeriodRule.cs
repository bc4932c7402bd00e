using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>"the latest period", "the same period last year", "the 1988 period": the stretch that a report compares.</summary>
internal static class PeriodRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        var at = words.Is(token, "the") ? token + 1 : token;
        if (at > token && YearRule.TryYear(words, at, out var year, out var afterYear) && words.Is(afterYear, "period"))
        {
            return new TimeMatch(afterYear + 1, YearReference.Explicit(year));
        }
        if (words.Chars(at) is not ("latest" or "same" or "comparable" or "corresponding" or "current") || !IsPeriod(words, at + 1))
        {
            return null;
        }
        if (words.Is(at, "latest") || words.Is(at, "current"))
        {
            return new TimeMatch(at + 2, new UnitReading(TimeUnit.Quarter, 0, true));
        }
        var of = words.Chars(at + 2) is "of" or "in" ? at + 3 : at + 2;
        return YearRule.TryPhrase(words, of, out var other, out var end) ? new TimeMatch(end, new PartReading("", other))
            : UnitRule.Match(words, of) is { Reading: OffsetReading { Unit: TimeUnit.Year } offset } ago ? new TimeMatch(ago.End, offset)
            : null;
    }

    private static bool IsPeriod(SentenceWords words, int token) => words.Is(token, "period") || words.Is(token, "quarter");
}
