using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Vague times: "now", "currently", "recently", "soon", "the past", "the near future".</summary>
internal static class ReferenceRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (words[token] is { Kind: TimeWordKind.Reference, Mark: not "FUTURE_REF noun" } word && !(words.Is(token - 1, "as") || words.Chars(token + 1) is "as" or "after" or "before"))
        {
            return new TimeMatch(token + 1, new FixedReading(TimexType.Date, word.Mark));
        }
        var at = words.Is(token, "the") ? token + 1 : token;
        if (at > token && words.Is(at, "past") && !words.IsLowerWord(at + 1))
        {
            return new TimeMatch(at + 1, new FixedReading(TimexType.Date, "PAST_REF"));
        }
        at = at > token && words.Chars(at) is "near" or "foreseeable" or "immediate" or "distant" ? at + 1 : at;
        return at > token && words.Is(at, "future") && !words.IsLowerNoun(at + 1) ? new TimeMatch(at + 1, new FixedReading(TimexType.Date, "FUTURE_REF"))
            : words.Is(token, "these") && words.Is(token + 1, "days") ? new TimeMatch(token + 2, new FixedReading(TimexType.Date, "PRESENT_REF"))
            : words.Is(token, "current") && words.IsLowerWord(token + 1) ? new TimeMatch(token + 1, new FixedReading(TimexType.Date, "PRESENT_REF"))
            : null;
    }
}
