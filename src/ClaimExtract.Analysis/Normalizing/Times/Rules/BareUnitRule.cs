using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Units without a number: "the year", "the weekend", "the week of May 6", "for decades", "year-long".</summary>
internal static class BareUnitRule
{
    /// <summary>"the year", "the quarter", "the week", "the weekend"; "years" and the like after a preposition.</summary>
    public static TimeMatch? Match(SentenceWords words, UnitPhrase phrase)
    {
        if (words.IsHyphenated(phrase.End - 1) && words.Is(phrase.End + 1, "long"))
        {
            return new TimeMatch(phrase.End + 2, new DurationReading(phrase.IsPlural ? Count.Vague : Count.One, phrase.Unit));
        }
        return phrase.IsPlural ? Plural(words, phrase) : phrase.HasThe ? Singular(words, phrase) : null;
    }

    private static TimeMatch? Singular(SentenceWords words, UnitPhrase phrase)
    {
        if (BeyondNext(words, phrase.End) is not 0 and var step)
        {
            return new TimeMatch(phrase.End + 2, new UnitReading(phrase.Unit, step));
        }
        if (words.Chars(phrase.End) is "before" or "after" or "earlier" or "later" && AmountRule.Tail(words, phrase.End, Count.One, phrase.Unit) is { } beside)
        {
            return beside;
        }
        if (phrase.Unit == TimeUnit.Quarter && words.Chars(words.Next(phrase.End - 1)) is "mile" or "miles" or "final" or "finals" or "point" or "pound")
        {
            return null;
        }
        return phrase.Unit is TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month && !words.IsHyphenated(phrase.End - 1)
            ? Definite(words, phrase)
            : null;
    }

    /// <summary>"the week after next", "the year before last"</summary>
    private static int BeyondNext(SentenceWords words, int end) =>
        words[end + 2] is { Kind: TimeWordKind.Unit or TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Season } ? 0
        : words.Is(end, "after") && words.Is(end + 1, "next") ? 2
        : words.Is(end, "before") && words.Is(end + 1, "last") ? -2
        : 0;

    private static TimeMatch? Plural(SentenceWords words, UnitPhrase phrase)
    {
        if (phrase.Unit < TimeUnit.Day && !words.Is(phrase.End, "ago") && !words.Is(phrase.End, "later"))
        {
            return null;
        }
        if (words[phrase.End] is { Kind: TimeWordKind.Tail } && AmountRule.Tail(words, phrase.End, Count.Vague, phrase.Unit) is { } tail)
        {
            return tail;
        }
        return !phrase.HasThe && words.Chars(phrase.Start - 1) is "for" or "For" or "in" or "In" or "within" or "over" or "after" or "After" or "of" or "take" or "took" or "-"
                && !words.Is(phrase.End, "of")
            ? new TimeMatch(phrase.End, new DurationReading(Count.Vague, phrase.Unit))
            : null;
    }

    private static TimeMatch Definite(SentenceWords words, UnitPhrase phrase)
    {
        if (words.Is(phrase.End, "of") && MonthRule.Match(words, phrase.End + 1) is { Reading: CalendarReading calendar } date)
        {
            return new TimeMatch(date.End, phrase.Unit == TimeUnit.Month ? calendar : new PieceReading(0, phrase.Unit, calendar));
        }
        if (phrase.Unit is TimeUnit.Week or TimeUnit.Weekend && words.Chars(phrase.End) is "of" or "beginning" or "starting" or "commencing"
            && DateRules.Day(words, words.Is(phrase.End + 1, "on") ? phrase.End + 2 : phrase.End + 1) is { Reading: { } start } first)
        {
            return new TimeMatch(first.End, new PieceReading(0, phrase.Unit, start));
        }
        return phrase.Unit == TimeUnit.Year && Year(words, phrase.End) is { } year ? year : new TimeMatch(phrase.End, phrase.Unit switch
        {
            TimeUnit.Quarter => new UnitReading(TimeUnit.Quarter, 0, true),
            TimeUnit.Weekend => new WeekendReading(),
            _ => new UnitReading(phrase.Unit, 0),
        });
    }

    /// <summary>"the year to date", "the year ended March 31", "the year 2000".</summary>
    private static TimeMatch? Year(SentenceWords words, int end)
    {
        if (words.Is(end, "to") && words.Is(end + 1, "date"))
        {
            return new TimeMatch(end + 2, new EdgeReading(new UnitReading(TimeUnit.Year, 0), -1));
        }
        if (words.Chars(end) is "ended" or "ending" or "to")
        {
            return new TimeMatch(end, new DurationReading(Count.One, TimeUnit.Year));
        }
        return YearRule.TryYear(words, end, out var year, out var after) ? new TimeMatch(after, YearReference.Explicit(year)) : null;
    }
}
