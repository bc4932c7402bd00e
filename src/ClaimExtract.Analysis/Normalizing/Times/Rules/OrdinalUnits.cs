using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Units counted within a longer stretch: "the first seven months of the year", "the second week of March", "the last day of 2023".</summary>
internal static class OrdinalUnits
{
    public static TimeMatch? Match(SentenceWords words, UnitPhrase phrase)
    {
        if (phrase.Count is { } count && phrase.Ordinal == 1 && phrase.IsPlural)
        {
            return Stretch(words, phrase, count);
        }
        if (phrase.Count is not null || phrase.IsPlural || phrase.Unit < TimeUnit.Day || !words.Is(phrase.End, "of"))
        {
            return null;
        }
        return Inner(words, phrase.End + 1) is { Reading: { } reading } inner
            ? new TimeMatch(inner.End, new PieceReading(phrase.Ordinal, phrase.Unit, reading))
            : null;
    }

    public static TimeMatch? Stretch(SentenceWords words, UnitPhrase phrase, Count count)
    {
        var isLast = phrase.Ordinal < 0;
        if (words.Is(phrase.End, "of") && Inner(words, phrase.End + 1) is { Reading: { } of } inner)
        {
            return new TimeMatch(inner.End, new StretchReading(count, phrase.Unit, isLast, of));
        }
        // "the first nine months" alone is of the current year; "the first two years" is of anything.
        var isOfYear = phrase.Unit is TimeUnit.Month or TimeUnit.Quarter && !words.Is(phrase.End, "of");
        return new TimeMatch(phrase.End, isOfYear && !isLast
            ? new StretchReading(count, phrase.Unit, false, new UnitReading(TimeUnit.Year, 0))
            : new DurationReading(count, phrase.Unit));
    }

    private static TimeMatch? Inner(SentenceWords words, int token)
    {
        if (YearRule.TryPhrase(words, token, out var year, out var end))
        {
            return new TimeMatch(end, year);
        }
        if (UnitPhraseReader.TryRead(words, token, out var unit) && unit is { Count: null, Ordinal: 0, IsPlural: false, Unit: >= TimeUnit.Week } && (unit.HasThe || unit.Deictic is { Mark: not "vague" }))
        {
            return new TimeMatch(unit.End, new UnitReading(unit.Unit, unit.Deictic?.Number ?? 0, unit.Deictic?.Mark == "text"));
        }
        return MonthRule.Match(words, token) ?? PartRule.Match(words, token) ?? YearRule.Match(words, token);
    }
}
