using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>A dash and a name ("— Maria Lopez") at the end of a paragraph, or a paragraph of their own, sign the quotation before them.</summary>
internal sealed class QuoteSignatureRule : IAttributionRule
{
    /// <summary>In sentences.</summary>
    private const int LongestQuotation = 40;

    /// <summary>In tokens.</summary>
    private const int LongestName = 6;

    public string Name => "attribution.signature";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            if (DashOf(draft, sentence.Tokens) is not { } dash || Signer(draft, sentence, dash) is not { Length: > 0 } name)
            {
                continue;
            }
            var content = QuotedBefore(draft, sentence, dash);
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

    /// <summary>The dash that opens a sentence, or stands behind the last quotation mark in it.</summary>
    private static int? DashOf(SpeechDraft draft, TokenRange sentence)
    {
        for (var token = sentence.End - 1; token >= sentence.Start && sentence.End - token <= LongestName + 2; token--)
        {
            if (IsDash(draft.Text[token]) && (token == sentence.Start ? sentence.Start > 0 : draft.Text.Tokens[token - 1].Kind == TokenKind.Quote))
            {
                return token;
            }
        }
        return null;
    }

    /// <summary>From the start of the paragraph to the dash, or the paragraph before where the dash opens one; none where that is no quotation.</summary>
    private static List<TokenRange> QuotedBefore(SpeechDraft draft, Sentence sentence, int dash)
    {
        var content = new List<TokenRange>();
        var first = sentence.Index;
        if (dash > sentence.Tokens.Start)
        {
            content.Add(new TokenRange(sentence.Tokens.Start, dash));
        }
        while (first > 0 && (content.Count == 0 || !draft.IsNewParagraph(first)) && content.Count < LongestQuotation)
        {
            first--;
            content.Insert(0, draft.Text.Sentences[first].Tokens);
        }
        var isQuoted = content.Count > 0 && content.TrueForAll(range => range.Length > 0)
            && draft.Text.Tokens[content[0].Start].Kind == TokenKind.Quote && draft.Text.Tokens[content[^1].End - 1].Kind == TokenKind.Quote;
        return isQuoted ? content : [];
    }

    /// <summary>
    /// The name from the dash to the end of the paragraph or a comma; empty where something else follows the dash.
    /// An initial may have split it into two sentences.
    /// </summary>
    private static TokenRange Signer(SpeechDraft draft, Sentence sentence, int dash)
    {
        var last = sentence.Index;
        while (last + 1 < draft.Text.Sentences.Length && !draft.IsNewParagraph(last + 1))
        {
            last++;
        }
        var (end, stop) = (dash + 1, draft.Text.Sentences[last].Tokens.End);
        while (end < stop && draft.Text[end] is not "," && !(end == stop - 1 && draft.Text[end] is "."))
        {
            end++;
        }
        var name = new TokenRange(dash + 1, end);
        return SpeakerPhrases.IsName(draft.Tagged, name) ? name : default;
    }

    private static bool IsDash(ReadOnlySpan<char> token) => token is "-" or "--" or "—" or "–" or "―";
}
