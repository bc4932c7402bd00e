using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>A dash and a name ("— Maria Lopez") at the end of a paragraph, or a paragraph of their own, sign the quotation before them.</summary>
internal sealed class QuoteSignatureRule : IAttributionRule
{
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
                draft.Attributions.RemoveAll(a => a.Content.TrueForAll(c => content.Exists(c.Overlaps)) && a.Content.Count > 0);
                draft.Attributions.Add(new AttributionDraft
                {
                    Sentence = sentence.Index, Rule = Name, Source = [name], Cue = [new TokenRange(dash, dash + 1)], Content = content, Confidence = 0.9,
                });
            }
        }
    }

    /// <summary>The sentences of the quotation that ends right before a sentence, back to the start of its paragraph.</summary>
    private static List<TokenRange> QuotedBefore(SpeechDraft draft, int sentence)
    {
        var content = new List<TokenRange>();
        for (var before = sentence - 1; before >= 0 && IsQuoted(draft.Context, draft.Text.Sentences[before].Tokens); before--)
        {
            content.Insert(0, draft.Text.Sentences[before].Tokens);
            if (draft.IsNewParagraph(before))
            {
                break;
            }
        }
        return content;
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

    private static bool IsQuoted(SpeechContext context, TokenRange range) =>
        range.Length > 0 && context.Place(range.Start) != QuotePlace.Outside && context.Place(range.End - 1) != QuotePlace.Outside;
}
