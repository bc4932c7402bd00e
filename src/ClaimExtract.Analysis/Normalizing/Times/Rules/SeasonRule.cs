using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Seasons: "last summer", "the winter of 2023", "spring 2021", "this fall".</summary>
internal static class SeasonRule
{
    private static readonly string[] s_codes = ["", "SP", "SU", "FA", "WI"];

    public static string Code(int number) => s_codes[number];

    public static TimeMatch? Match(SentenceWords words, int token)
    {
        var at = words.Is(token, "the") ? token + 1 : token;
        int? step = null;
        while (words[at] is { Kind: TimeWordKind.Deictic, Mark: not "vague" } deictic && at < token + 3)
        {
            (step, at) = (deictic.Number, at + 1);
        }
        if (words[at] is not { Kind: TimeWordKind.Season } season)
        {
            return null;
        }
        if (MonthRule.TryYearAfter(words, at + 1, shortToo: false, out var year, out var end))
        {
            return new TimeMatch(end, new PartReading(Code(season.Number), year));
        }
        return step is not null || IsSeason(words, token, at)
            ? new TimeMatch(at + 1, new PartReading(Code(season.Number), null, step))
            : null;
    }

    /// <summary>Tells the season from "the fall of the city" and "in spring water".</summary>
    private static bool IsSeason(SentenceWords words, int start, int season) =>
        (words[start - 1] is { Kind: TimeWordKind.Edge }
            || words.Chars(start - 1) is "in" or "In" or "since" or "by" or "during" or "until" or "over" or "of")
        && !words.Is(season + 1, "of")
        && (start < season || !words.IsLowerWord(season + 1) || words.Is(season + 1, "and"));
}
