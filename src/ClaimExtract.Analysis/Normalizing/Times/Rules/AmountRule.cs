using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>A number of units, and what is counted from it: "five years", "three days ago", "two weeks later".</summary>
internal static class AmountRule
{
    /// <summary>"three days ago", "two weeks later", "five years".</summary>
    public static TimeMatch? Match(SentenceWords words, UnitPhrase phrase, Count count)
    {
        var (end, total, joined) = DurationTail.Read(words, phrase, count);
        var (moved, unit) = joined is null ? (total, phrase.Unit) : DurationTail.InSmaller(words, phrase, total, end);
        if (Tail(words, end, moved, unit) is { } offset)
        {
            return offset;
        }
        if (phrase.HasArticle && IsRate(words, phrase.Start))
        {
            return new TimeMatch(end, null);
        }
        return IsPlainAmount(words, phrase, end) ? new TimeMatch(end, new DurationReading(total, phrase.Unit, 0, joined)) : null;
    }

    /// <summary>What makes a point in time of an amount: "ago", "later", "from now", "before Christmas".</summary>
    public static TimeMatch? Tail(SentenceWords words, int end, Count count, TimeUnit unit)
    {
        if (words.Is(end, "from"))
        {
            return words.Is(end + 1, "now") ? new TimeMatch(end + 2, new OffsetReading(count, unit, 1, false))
                : DateRules.Day(words, end + 1) is { Reading: { } start } day ? new TimeMatch(day.End, new OffsetReading(count, unit, 1, true, start))
                : null;
        }
        if (words[end] is not { Kind: TimeWordKind.Tail } tail)
        {
            return null;
        }
        if (words.Chars(end) is "before" or "after")
        {
            // "two days before Christmas": the anchor belongs to the expression; an event does not ("a day after he left").
            if (DateRules.Inner(words, end + 1) is { Reading: { } from } date && from is not (FixedReading or DurationReading))
            {
                return new TimeMatch(date.End, new OffsetReading(count, unit, tail.Number, true, from));
            }
            var isClosed = end + 1 >= words.End || words.Chars(end + 1) is [',' or '.' or ';' or ')'];
            return words.Is(end, "before") && isClosed ? new TimeMatch(end + 1, new OffsetReading(count, unit, -1, true)) : null;
        }
        return new TimeMatch(end + 1, new OffsetReading(count, unit, tail.Number, tail.Mark == "text"));
    }

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
