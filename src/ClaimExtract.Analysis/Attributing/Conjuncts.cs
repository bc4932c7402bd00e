using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Cuts "US officials and SDF leaders" into its two sources; "the Ministry of Defense and Security" stays one.</summary>
internal static class Conjuncts
{
    public static IEnumerable<TokenRange> Split(TaggedText tagged, TokenRange range)
    {
        var (start, hasPreposition, hasNoun) = (range.Start, false, false);
        for (var token = range.Start; token < range.End; token++)
        {
            var tag = tagged.PartsOfSpeech[token];
            hasPreposition |= tag == PartOfSpeech.Adposition;
            if (tagged.Text[token] is "," or "(" && token > range.Start)
            {
                break; // an apposition or a list inside one source
            }
            if (tagged.Text.Is(token, "and") && hasNoun && !hasPreposition && EndsInNoun(tagged, token + 1, range.End))
            {
                yield return new TokenRange(start, token);
                (start, hasNoun) = (token + 1, false);
            }
            hasNoun |= tag == PartOfSpeech.ProperNoun || (tag == PartOfSpeech.Noun && tagged.Text[token].EndsWith("s", StringComparison.Ordinal));
        }
        yield return new TokenRange(start, range.End);
    }

    private static bool EndsInNoun(TaggedText tagged, int start, int end)
    {
        for (var token = start; token < end && tagged.Text[token] is not ","; token++)
        {
            if (tagged.IsNoun(token))
            {
                return true;
            }
        }
        return false;
    }
}
