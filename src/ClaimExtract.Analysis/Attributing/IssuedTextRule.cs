using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Dispatches that carry a text of somebody else, as their head says: "[communique] [issuer] [Text]". Written in the first
/// person, the whole is the issuer's own words.
/// </summary>
internal sealed class IssuedTextRule : IAttributionRule
{
    /// <summary>The head of a dispatch stands within this many characters.</summary>
    private const int LongestHead = 400;

    public string Name => "attribution.issued";

    public void Apply(SpeechDraft draft)
    {
        if (IssuerOf(draft.Text.Text) is not { } issuer || !IsInFirstPerson(draft))
        {
            return;
        }
        var text = new AttributionDraft { Sentence = 0, Rule = Name, Issuer = issuer, Confidence = 0.8 };
        draft.Add(text);
        foreach (var sentence in draft.Text.Sentences)
        {
            if (sentence.Tokens.Length > 0 && !draft.SpeakingIn(sentence.Tokens).Any(a => a.IsVerbatim))
            {
                draft.GiveVerbatim(text, sentence.Tokens);
            }
        }
    }

    /// <summary>The bracketed name between the bracketed kind of text and "[Text]"; null where the head is not so.</summary>
    private static TextSpan? IssuerOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, LongestHead));
        var end = head.IndexOf("] [Text]", StringComparison.OrdinalIgnoreCase);
        var open = end < 0 ? -1 : head[..end].LastIndexOf('[');
        if (open < 2 || head[open - 2] != ']')
        {
            return null;
        }
        var kind = head[..(open - 2)].LastIndexOf('[');
        return kind >= 0 && SpeechWords.IssuedTexts.Contains(head[(kind + 1)..(open - 2)].Trim()) ? new TextSpan(open + 1, end) : null;
    }

    private static bool IsInFirstPerson(SpeechDraft draft)
    {
        var speaking = draft.Text.Sentences.Count(sentence => FirstPerson.Speaks(draft.Context, sentence.Tokens));
        return 8 * speaking >= draft.Text.Sentences.Length;
    }
}
