using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>A paragraph of a dash and a name ("— Maria Lopez") signs the quotation in the paragraph before it.</summary>
internal sealed class QuoteSignatureRule : IAttributionRule
{
    public string Name => "attribution.signature";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            var range = sentence.Tokens;
            if (sentence.Index == 0 || range.Length < 2 || !draft.IsNewParagraph(sentence.Index) || !IsDash(draft.Text[range.Start])
                || Signer(draft, range) is not { Length: > 0 } name)
            {
                continue;
            }
            var content = new List<TokenRange>();
            for (var before = sentence.Index - 1; before >= 0 && IsQuoted(draft.Context, draft.Text.Sentences[before].Tokens); before--)
            {
                content.Insert(0, draft.Text.Sentences[before].Tokens);
                if (draft.IsNewParagraph(before))
                {
                    break;
                }
            }
            if (content.Count > 0)
            {
                draft.Attributions.RemoveAll(a => a.Content.TrueForAll(c => content.Exists(c.Overlaps)));
                draft.Attributions.Add(new AttributionDraft
                {
                    Sentence = sentence.Index, Rule = Name, Source = [name], Cue = [new TokenRange(range.Start, range.Start + 1)], Content = content, Confidence = 0.9,
                });
            }
        }
    }

    /// <summary>The name up to a comma; empty where something else follows the dash.</summary>
    private static TokenRange Signer(SpeechDraft draft, TokenRange range)
    {
        var end = range.Start + 1;
        while (end < range.End && draft.Text[end] is not ",")
        {
            end++;
        }
        var name = new TokenRange(range.Start + 1, end);
        return SpeakerPhrases.IsName(draft.Tagged, name) ? name : default;
    }

    private static bool IsDash(ReadOnlySpan<char> token) => token is "-" or "--" or "—" or "–" or "―";

    private static bool IsQuoted(SpeechContext context, TokenRange range) =>
        range.Length > 0 && context.Place(range.Start) != QuotePlace.Outside && context.Place(range.End - 1) != QuotePlace.Outside;
}
