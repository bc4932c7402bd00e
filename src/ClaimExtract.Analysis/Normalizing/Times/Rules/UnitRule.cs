using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Expressions whose head is a unit of time: "last week", "three days ago", "the past two months", "a year and a half".</summary>
internal static class UnitRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (words.Is(token, "all"))
        {
            return AllOf(words, token);
        }
        if (!UnitPhraseReader.TryRead(words, token, out var phrase))
        {
            return null;
        }
        // "Labor Day 2021 weekend"
        if (phrase is { Unit: TimeUnit.Weekend, IsPlural: false, Count.Value: >= 1500 and < 2200 })
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
            { Count: not null } => AmountRule.Match(words, phrase, phrase.Count.Value),
            _ => BareUnitRule.Match(words, phrase),
        };
    }

    /// <summary>"all day", "all year long"</summary>
    private static TimeMatch? AllOf(SentenceWords words, int token) =>
        words[token + 1] is { Kind: TimeWordKind.Unit, IsPlural: false, Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Year } unit
            ? new TimeMatch(words.Is(token + 2, "long") ? token + 3 : token + 2, new DurationReading(Count.One, unit.Unit))
            : null;

    /// <summary>"recent years", "recent weeks": durations of unknown length.</summary>
    private static TimeMatch? Vague(UnitPhrase phrase) =>
        phrase.IsPlural ? new TimeMatch(phrase.End, new FixedReading(Model.TimexType.Duration, Count.Vague.Duration(phrase.Unit))) : null;

    /// <summary>"last week", "this year", "the following month"; "the past decade" and "the last hour" are lengths.</summary>
    private static TimeMatch? Step(SentenceWords words, UnitPhrase phrase, TimeWord deictic)
    {
        var isLast = deictic is { Number: -1, Mark: "span" };
        if (isLast && words.Is(phrase.End, "of") && OrdinalUnits.Match(words, phrase with { Ordinal = -1 }) is { } piece)
        {
            return piece;
        }
        if (deictic.Mark == "span" && (phrase.Unit is < TimeUnit.Day or TimeUnit.Fortnight or TimeUnit.Decade || (isLast && phrase.Unit == TimeUnit.Century)))
        {
            return phrase.Unit >= TimeUnit.Hour ? new TimeMatch(phrase.End, new DurationReading(Count.One, phrase.Unit, deictic.Number)) : null;
        }
        if (phrase.Unit <= TimeUnit.Day)
        {
            return phrase.Unit == TimeUnit.Day ? Day(words, phrase, deictic) : null;
        }
        if (words.Chars(phrase.End) is "'s" or "’s" && words.Is(phrase.End + 1, "end"))
        {
            return new TimeMatch(phrase.End + 2, new EdgeReading(new UnitReading(phrase.Unit, deictic.Number, deictic.Mark == "text")));
        }
        if (phrase.Unit == TimeUnit.Week && deictic.Mark != "text" && WeekdayRule.AfterWeek(words, phrase.End, deictic.Number) is { } day)
        {
            return day;
        }
        return new TimeMatch(phrase.End, words.Is(phrase.End - 2, "past")
            ? new PastUnitReading(phrase.Unit)
            : new UnitReading(phrase.Unit, deictic.Number, deictic.Mark == "text", words.Is(phrase.End - 2, "latest")));
    }

    /// <summary>"the next day" counts from the text, as "the previous day" does; "the last day" is the end of something.</summary>
    private static TimeMatch? Day(SentenceWords words, UnitPhrase phrase, TimeWord deictic)
    {
        if (deictic is { Number: -1, Mark: "span" })
        {
            return words.Is(phrase.End - 2, "past") ? new TimeMatch(phrase.End, new DurationReading(Count.One, TimeUnit.Day, -1)) : null;
        }
        return deictic is { Number: 0, Mark: "" } && words.Is(phrase.End, "of")
            ? null
            : new TimeMatch(phrase.End, new UnitReading(TimeUnit.Day, deictic.Number, deictic.Mark == "text" || (deictic.Number == 1 && phrase.HasThe)));
    }

    /// <summary>"the past two weeks", "the next few years", "recent months".</summary>
    private static TimeMatch? Span(SentenceWords words, UnitPhrase phrase, TimeWord deictic)
    {
        var count = phrase.Count ?? Count.Vague;
        if ((phrase.Count is null && deictic.Mark != "span" && deictic.Number != 1) || words[phrase.End] is { Kind: TimeWordKind.Tail, Mark: "" })
        {
            return null;
        }
        if (words.Is(phrase.End, "of") && deictic is { Number: -1, Mark: "span" })
        {
            return OrdinalUnits.Stretch(words, phrase with { Ordinal = -1 }, count);
        }
        var end = AmountRule.OrSo(words, phrase.End);
        return new TimeMatch(end, new DurationReading(count, phrase.Unit, deictic.Number, FromText: deictic.Mark == "text"));
    }

    /// <summary>"34-year-old", "five years old", "years of age": not times.</summary>
    private static bool IsAge(SentenceWords words, UnitPhrase phrase) =>
        words.Is(words.Next(phrase.End - 1), "old") || words.Is(words.Next(phrase.End - 1), "olds")
        || (words.Is(phrase.End, "of") && words.Is(phrase.End + 1, "age"));

    /// <summary>"a quarter of the population", "three quarters of voters".</summary>
    private static bool IsFraction(SentenceWords words, UnitPhrase phrase) =>
        phrase.Unit == TimeUnit.Quarter && phrase.Count is not null && phrase.Deictic is null && (words.Is(phrase.End, "of") || phrase.HasArticle);
}
