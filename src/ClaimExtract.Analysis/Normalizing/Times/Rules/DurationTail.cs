using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>What can follow an amount of time and belongs to it: "a year and a half", "two hours and ten minutes", "a week or so", "year-long".</summary>
internal static class DurationTail
{
    public static (int End, Count Count, string? Joined) Read(SentenceWords words, UnitPhrase phrase, Count count)
    {
        var end = phrase.End;
        if (words.Is(end, "and") && words.Is(end + 1, TimeWordKind.Article) && words[end + 2] is { Kind: TimeWordKind.Fraction } && !count.IsVague)
        {
            return (end + 3, new Count(count.Value + 0.5m, false), null);
        }
        if (Joined(words, phrase, count) is { } joined)
        {
            return joined;
        }
        if (words.IsHyphenated(end - 1) && words.Is(end + 1, "long"))
        {
            return (end + 2, count, null);
        }
        return (AmountRule.OrSo(words, end), count, null);
    }

    /// <summary>"two weeks and two days" as days, "a year and three months" as months; other pairs by their larger unit.</summary>
    public static (Count Count, TimeUnit Unit) InSmaller(SentenceWords words, UnitPhrase phrase, Count count, int end)
    {
        var smaller = words[end - 1] is { Kind: TimeWordKind.Unit } unit ? unit.Unit : phrase.Unit;
        var factor = (phrase.Unit, smaller) switch
        {
            (TimeUnit.Week, TimeUnit.Day) => 7,
            (TimeUnit.Year, TimeUnit.Month) => 12,
            _ => 0,
        };
        var at = words.Is(phrase.End, "and") || words.Is(phrase.End, ",") ? phrase.End + 1 : phrase.End;
        return factor > 0 && CountRule.TryNumber(words, at, out var rest, out _)
            ? (new Count((count.Value * factor) + rest, false), smaller)
            : (count, phrase.Unit);
    }

    private static (int End, Count Count, string? Joined)? Joined(SentenceWords words, UnitPhrase phrase, Count count)
    {
        var at = words.Is(phrase.End, "and") || words.Is(phrase.End, ",") ? phrase.End + 1 : phrase.End;
        if (count.IsVague || !CountRule.TryNumber(words, at, out var number, out var unitAt)
            || words[unitAt] is not { Kind: TimeWordKind.Unit } unit || unit.Unit >= phrase.Unit)
        {
            return null;
        }
        var separator = phrase.Unit >= TimeUnit.Day && unit.Unit < TimeUnit.Day ? "T" : "";
        return (unitAt + 1, count, count.Duration(phrase.Unit) + separator + new Count(number, false).Amount(unit.Unit));
    }
}
