using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>What stands before a unit of time, taken apart: [approximation] [the] [last] [first] [three] [fiscal] unit.</summary>
internal readonly record struct UnitPhrase(
    int Start, bool IsApproximate, bool HasThe, TimeWord? Deictic, int Ordinal, Count? Count, bool HasArticle, TimeUnit Unit, bool IsPlural, int End);

/// <summary>Expressions whose head is a unit of time: "last week", "three days ago", "the past two months", "a year and a half".</summary>
internal static class UnitRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (!UnitPhraseReader.TryRead(words, token, out var phrase))
        {
            return null;
        }
        if (IsAge(words, phrase) || IsFraction(words, phrase))
        {
            return new TimeMatch(phrase.End, null);
        }
        return phrase switch
        {
            { Deictic.Mark: "vague" } => Vague(phrase),
            { Ordinal: not 0 } => OrdinalUnits.Match(words, phrase),
            { Deictic: not null, Count: null, IsPlural: false } => Step(words, phrase, phrase.Deictic),
            { Deictic: not null } => Span(words, phrase, phrase.Deictic),
            { Count: not null } => Amount(words, phrase, phrase.Count.Value),
            _ => Bare(words, phrase),
        };
    }

    /// <summary>"recent years", "recent weeks": durations of unknown length.</summary>
    private static TimeMatch? Vague(UnitPhrase phrase) =>
        phrase.IsPlural ? new TimeMatch(phrase.End, new FixedReading(Model.TimexType.Duration, Count.Vague.Duration(phrase.Unit))) : null;

    /// <summary>"last week", "this year", "the following month"; "the past decade" is a length.</summary>
    private static TimeMatch? Step(SentenceWords words, UnitPhrase phrase, TimeWord deictic)
    {
        if (phrase.Unit < TimeUnit.Day || (phrase.Unit == TimeUnit.Day && deictic is { Number: 0, Mark: "" }) && words.Is(phrase.End, "of"))
        {
            return phrase.Unit == TimeUnit.Hour && deictic.Number != 0
                ? new TimeMatch(phrase.End, new DurationReading(Count.One, phrase.Unit, deictic.Number))
                : null;
        }
        if (phrase.Unit == TimeUnit.Day && deictic is { Number: -1, Mark: "span" })
        {
            return words.Is(phrase.End - 2, "past") ? new TimeMatch(phrase.End, new DurationReading(Count.One, TimeUnit.Day, -1)) : null;
        }
        if (phrase.Unit >= TimeUnit.Decade && deictic is { Number: -1, Mark: "span" })
        {
            return new TimeMatch(phrase.End, new DurationReading(Count.One, phrase.Unit, -1));
        }
        if (words.Chars(phrase.End) is "'s" or "’s" && words.Is(phrase.End + 1, "end"))
        {
            return new TimeMatch(phrase.End + 2, new EdgeReading(new UnitReading(phrase.Unit, deictic.Number, deictic.Mark == "text")));
        }
        var after = phrase.Unit == TimeUnit.Year && YearRule.TryYear(words, words.Is(phrase.End, ",") ? phrase.End + 1 : phrase.End, out _, out _);
        _ = after;
        return new TimeMatch(phrase.End, new UnitReading(phrase.Unit, deictic.Number, deictic.Mark == "text"));
    }

    /// <summary>"the past two weeks", "the next few years", "recent months".</summary>
    private static TimeMatch? Span(SentenceWords words, UnitPhrase phrase, TimeWord deictic)
    {
        var count = phrase.Count ?? Count.Vague;
        if (phrase.Count is null && deictic.Mark != "span" && !(deictic.Number == 1))
        {
            return null;
        }
        if (words[phrase.End] is { Kind: TimeWordKind.Tail, Mark: "" })
        {
            return null;
        }
        if (words.Is(phrase.End, "of") && deictic is { Number: -1, Mark: "span" })
        {
            return OrdinalUnits.Stretch(words, phrase with { Ordinal = -1 }, count);
        }
        var end = OrSo(words, phrase.End);
        return new TimeMatch(end, new DurationReading(count, phrase.Unit, deictic.Mark == "text" ? 0 : deictic.Number));
    }

    /// <summary>"three days ago", "two weeks later", "five years".</summary>
    private static TimeMatch? Amount(SentenceWords words, UnitPhrase phrase, Count count)
    {
        var (end, total, joined) = DurationTail.Read(words, phrase, count);
        if (Tail(words, end, total, phrase.Unit) is { } offset)
        {
            return offset;
        }
        if (phrase.HasArticle && IsRate(words, phrase.Start))
        {
            return new TimeMatch(end, null);
        }
        return IsPlainAmount(words, phrase, end) ? new TimeMatch(end, new DurationReading(total, phrase.Unit, 0, joined)) : null;
    }

    private static TimeMatch? Tail(SentenceWords words, int end, Count count, TimeUnit unit)
    {
        if (words.Is(end, "from") && words.Chars(end + 1) is "now" or "today" or "tomorrow" or "yesterday")
        {
            return new TimeMatch(end + 2, new OffsetReading(count, unit, 1, false, words[end + 1] is { Kind: TimeWordKind.RelativeDay } day ? new UnitReading(TimeUnit.Day, day.Number) : null));
        }
        if (words[end] is not { Kind: TimeWordKind.Tail } tail)
        {
            return null;
        }
        if (words.Chars(end) is "before" or "after")
        {
            // "two days before Christmas": the anchor belongs to the expression; an event does not ("a day after he left").
            if (DateRules.Match(words, end + 1) is { Reading: { } from } date && from is not (FixedReading or DurationReading))
            {
                return new TimeMatch(date.End, new OffsetReading(count, unit, tail.Number, true, from));
            }
            var isClosed = end + 1 >= words.End || words.Chars(end + 1) is [',' or '.' or ';' or ')'];
            return words.Is(end, "before") && isClosed ? new TimeMatch(end + 1, new OffsetReading(count, unit, -1, true)) : null;
        }
        return new TimeMatch(end + 1, new OffsetReading(count, unit, tail.Number, tail.Mark == "text"));
    }

    /// <summary>"the year", "the quarter", "the week", "the weekend"; "years" and the like after a preposition.</summary>
    private static TimeMatch? Bare(SentenceWords words, UnitPhrase phrase)
    {
        if (!phrase.IsPlural)
        {
            if (phrase.HasThe && words.Chars(phrase.End) is "before" or "after" or "earlier" or "later" && Tail(words, phrase.End, Count.One, phrase.Unit) is { } beside)
            {
                return beside;
            }
            return phrase.HasThe && phrase.Unit is TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month
                    && !words.IsHyphenated(phrase.End - 1)
                ? Definite(words, phrase)
                : null;
        }
        if (phrase.Unit < TimeUnit.Day && !words.Is(phrase.End, "ago") && !words.Is(phrase.End, "later"))
        {
            return null;
        }
        if (words[phrase.End] is { Kind: TimeWordKind.Tail } && Tail(words, phrase.End, Count.Vague, phrase.Unit) is { } tail)
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
        if (phrase.Unit == TimeUnit.Year && words.Chars(phrase.End) is "ended" or "ending" or "to")
        {
            return new TimeMatch(phrase.End, new DurationReading(Count.One, TimeUnit.Year));
        }
        if (phrase.Unit == TimeUnit.Year && YearRule.TryYear(words, phrase.End, out var year, out var end))
        {
            return new TimeMatch(end, YearReference.Explicit(year));
        }
        return new TimeMatch(phrase.End, phrase.Unit switch
        {
            TimeUnit.Quarter => new UnitReading(TimeUnit.Quarter, 0, true),
            TimeUnit.Weekend => new WeekendReading(),
            _ => new UnitReading(phrase.Unit, 0),
        });
    }

    /// <summary>"34-year-old", "five years old", "years of age": not times.</summary>
    private static bool IsAge(SentenceWords words, UnitPhrase phrase) =>
        words.Is(words.Next(phrase.End - 1), "old") || words.Is(words.Next(phrase.End - 1), "olds")
        || (words.Is(phrase.End, "of") && words.Is(phrase.End + 1, "age"));

    /// <summary>"a quarter of the population", "three quarters of voters".</summary>
    private static bool IsFraction(SentenceWords words, UnitPhrase phrase) =>
        phrase.Unit == TimeUnit.Quarter && phrase.Count is not null && phrase.Deictic is null && (words.Is(phrase.End, "of") || phrase.HasArticle);

    /// <summary>"twice a year", "200 flights a week", "$5 a day": a rate, which TimeBank leaves alone.</summary>
    private static bool IsRate(SentenceWords words, int article) =>
        words.Chars(article - 1) is "once" or "twice" or "times" or "hours" or "days"
        || (words.Chars(article - 1) is [.., 's'] and { Length: > 3 } && words.TryDigits(article - 2, out _))
        || words.TryDigits(article - 1, out _) || words.Is(article - 1, TimeWordKind.Scale);

    private static bool IsPlainAmount(SentenceWords words, UnitPhrase phrase, int end)
    {
        if (phrase.Unit is TimeUnit.Minute or TimeUnit.Second && phrase.HasArticle)
        {
            // "a minute amount"
            return !words.IsLowerWord(end) || words.Chars(end) is "of" or "and" or "to" or "or" or "for" or "in" or "on" or "after";
        }
        return true;
    }

    /// <summary>"a week or so", "the next two years or so".</summary>
    public static int OrSo(SentenceWords words, int end) => words.Is(end, "or") && words.Is(end + 1, "so") ? end + 2 : end;
}
