using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>A dash and a name ("— Maria Lopez") at the end of a paragraph, or a paragraph of their own, sign the quotation before them.</summary>
internal sealed class QuoteSignatureRule : IAttributionRule
{
    /// <summary>In sentences.</summary>
    private const int LongestQuotation = 40;

    public string Name => "attribution.signature";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            var dash = sentence.Tokens.Start;
            if (sentence.Index == 0 || sentence.Tokens.Length == 0 || !IsDash(draft.Text[dash]) || Signer(draft, sentence) is not { Length: > 0 } name)
            {
                continue;
            }
            var content = QuotedBefore(draft, sentence.Index);
            if (content.Count > 0)
            {
                foreach (var other in content.SelectMany(draft.SpeakingIn).Distinct().ToArray())
                {
                    draft.Remove(other);
                }
                draft.Add(new AttributionDraft
                {
                    Sentence = sentence.Index,
                    Rule = Name,
                    Source = [name],
                    Cue = [new TokenRange(dash, dash + 1)],
                    Content = content,
                    Confidence = 0.9,
                });
            }
        }
    }

    /// <summary>The sentences of the paragraph before a sentence, where it opens and ends with a quotation mark; else none.</summary>
    private static List<TokenRange> QuotedBefore(SpeechDraft draft, int sentence)
    {
        var content = new List<TokenRange>();
        var first = sentence;
        do
        {
            first--;
            content.Insert(0, draft.Text.Sentences[first].Tokens);
        }
        while (first > 0 && !draft.IsNewParagraph(first) && content.Count < LongestQuotation);
        var isQuoted = content.TrueForAll(range => range.Length > 0)
            && draft.Text.Tokens[content[0].Start].Kind == TokenKind.Quote && draft.Text.Tokens[content[^1].End - 1].Kind == TokenKind.Quote;
        return isQuoted ? content : [];
    }

    /// <summary>
    /// The name from the dash to the end of the paragraph or a comma; empty where something else follows the dash.
    /// An initial may have split it into two sentences.
    /// </summary>
    private static TokenRange Signer(SpeechDraft draft, Sentence sentence)
    {
        var last = sentence.Index;
        while (last + 1 < draft.Text.Sentences.Length && !draft.IsNewParagraph(last + 1))
        {
            last++;
        }
        var end = sentence.Tokens.Start + 1;
        while (end < draft.Text.Sentences[last].Tokens.End && draft.Text[end] is not ",")
        {
            end++;
        }
        var name = new TokenRange(sentence.Tokens.Start + 1, end);
        return SpeakerPhrases.IsName(draft.Tagged, name) ? name : default;
    }

    private static bool IsDash(ReadOnlySpan<char> token) => token is "-" or "--" or "—" or "–" or "―";
}
