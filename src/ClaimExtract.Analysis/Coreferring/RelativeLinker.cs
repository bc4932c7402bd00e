using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Links "who", "which" and "that" to the noun that their clause describes.</summary>
internal sealed class RelativeLinker(TaggedText tagged, Mention[] mentions)
{
    public CoreferenceLink Find(int pronoun)
    {
        var here = mentions[pronoun];
        var head = Described(here.Head);
        var before = -1;
        for (var other = pronoun - 1; other >= 0 && mentions[other].Sentence == here.Sentence && pronoun - other <= 12; other--)
        {
            if (head >= 0 && (mentions[other].Head == head || new TokenRange(mentions[other].Tokens.Start, mentions[other].Name.End).Contains(head)))
            {
                return new CoreferenceLink(other, CoreferenceRules.Relative, 0.9);
            }
            before = before < 0 && IsRightBefore(mentions[other], here.Head) ? other : before;
        }
        return before < 0 ? CoreferenceLink.None : new CoreferenceLink(before, CoreferenceRules.Relative, 0.7);
    }

    /// <summary>Up from the pronoun to the verb of its clause, and to the noun that the clause describes; -1 where the parse has none.</summary>
    private int Described(int token)
    {
        for (var steps = 0; token >= 0 && steps < 4; steps++, token = tagged.Heads[token])
        {
            if (tagged.Relations[token] == DependencyRelation.ClausalModifier)
            {
                return tagged.Heads[token];
            }
        }
        return -1;
    }

    private bool IsRightBefore(Mention mention, int token)
    {
        var end = token;
        while (end > 0 && tagged.Text.Tokens[end - 1].Kind == TokenKind.Punctuation && token - end < 3)
        {
            end--;
        }
        return mention.Tokens.End == end;
    }
}
