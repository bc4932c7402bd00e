using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Repeated times: "every week", "each Thursday", "every two years", "daily", "annually".</summary>
internal static class SetRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (words[token] is { Kind: TimeWordKind.Frequency } frequency)
        {
            // "Daily Mail", "Weekly Standard": names.
            return words.IsCapital(token + 1) || frequency.Mark == "P1Q" || words.IsCapital(token) && (token > words.First || words.IsCapital(token + 1)) ? null
                : new TimeMatch(token + 1, new FixedReading(TimexType.Set, frequency.Mark));
        }
        if (words[token] is not { Kind: TimeWordKind.Each })
        {
            return null;
        }
        var at = words.Chars(token + 1) is "other" or "single" ? token + 2 : token + 1;
        if (words[at] is { Kind: TimeWordKind.Weekday, Mark: "" } day)
        {
            var part = words[at + 1] is { Kind: TimeWordKind.DayPart } dayPart ? DayParts.Suffix(dayPart.Number) : "";
            return new TimeMatch(part.Length > 0 ? at + 2 : at + 1, new FixedReading(TimexType.Set, $"XXXX-WXX-{day.Number}{part}"));
        }
        if (words[at] is { Kind: TimeWordKind.Month } month && words.IsCapital(at))
        {
            return new TimeMatch(at + 1, new FixedReading(TimexType.Set, $"XXXX-{month.Number:00}"));
        }
        if (words[at] is { Kind: TimeWordKind.Season } season)
        {
            return new TimeMatch(at + 1, new FixedReading(TimexType.Set, "XXXX-" + SeasonRule.Code(season.Number)));
        }
        if (words[at] is { Kind: TimeWordKind.DayPart } piece)
        {
            return new TimeMatch(at + 1, new FixedReading(TimexType.Set, "XXXX-XX-XX" + DayParts.Suffix(piece.Number)));
        }
        var count = CountRule.TryRead(words, at, out var read, out var end) ? read : new Count(words.Is(token + 1, "other") ? 2 : 1, false);
        end = end > at ? end : at;
        return words[end] is { Kind: TimeWordKind.Unit } unit ? new TimeMatch(end + 1, new FixedReading(TimexType.Set, count.Duration(unit.Unit))) : null;
    }
}
