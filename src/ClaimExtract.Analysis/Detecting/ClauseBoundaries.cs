using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>Where a clause may end and another begin.</summary>
internal static class ClauseBoundaries
{
    /// <summary>Whether a clause may begin at a token.</summary>
    public static bool IsBefore(TaggedText tagged, int token, TokenRange voice)
    {
        var text = tagged.Text;
        var before = token - 1;
        if (text[before] is ";" or "--" or "—" or "–")
        {
            return true;
        }
        var afterComma = text[before] is ",";
        return tagged.PartsOfSpeech[token] switch
        {
            PartOfSpeech.CoordinatingConjunction => JoinsClauses(tagged, token + 1, voice),
            _ when afterComma && text.Is(token, "with") => voice.End - token >= 5,
            PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Adposition or PartOfSpeech.Adverb => OpensAdjunct(tagged, token, voice),
            PartOfSpeech.Pronoun => afterComma && (text.Is(token, "which") || text.Is(token, "who") || text.Is(token, "whom")),
            PartOfSpeech.Verb => afterComma && text[token].EndsWith("ing", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    /// <summary>Whether a main clause begins here after a phrase or clause in front of it ("Despite …, the group has …").</summary>
    public static bool IsAfterFrontedAdjunct(TaggedText tagged, int token, TokenRange voice) =>
        tagged.Text[token - 1] is "," && token - voice.Start >= 6 && OpensFront(tagged, voice.Start) && JoinsClauses(tagged, token, voice);

    private static bool OpensFront(TaggedText tagged, int token) =>
        tagged.Text.Is(token, "despite") || tagged.Text.Is(token, "following") || tagged.Text.Is(token, "after") || tagged.Text.Is(token, "although")
        || tagged.Text.Is(token, "while") || tagged.Text.Is(token, "because") || tagged.Text.Is(token, "since");

    /// <summary>After "and": a verb, or a subject and its verb, within a few words and before the next comma.</summary>
    private static bool JoinsClauses(TaggedText tagged, int start, TokenRange voice)
    {
        for (var token = start; token < Math.Min(voice.End, start + 7); token++)
        {
            var tag = tagged.PartsOfSpeech[token];
            if (tag is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
            {
                return true;
            }
            if (tag is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adposition)
            {
                return false;
            }
        }
        return false;
    }

    private static bool OpensAdjunct(TaggedText tagged, int token, TokenRange voice) =>
        (tagged.Text.Is(token, "after") || tagged.Text.Is(token, "while") || tagged.Text.Is(token, "because") || tagged.Text.Is(token, "although")
            || tagged.Text.Is(token, "though") || tagged.Text.Is(token, "following") || tagged.Text.Is(token, "despite")
            || tagged.Text.Is(token, "when") || tagged.Text.Is(token, "where") || tagged.Text.Is(token, "whereas"))
        && voice.End - token >= 4;
}
