using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Gives quoted sentences without a cue to the speaker beside them: to the attribution before them in the paragraph or across
/// a quotation that was left open, else to the one that follows in the same paragraph.
/// </summary>
internal sealed class OpenQuotationRule : IAttributionRule
{
    public string Name => "attribution.open-quotation";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            var contents = Unlinked(draft, sentence);
            if (contents.Count == 0)
            {
                continue;
            }
            var owner = Before(draft, sentence.Index) ?? After(draft, sentence.Index);
            owner?.Content.AddRange(contents);
        }
        foreach (var attribution in draft.Attributions)
        {
            attribution.Content.Sort((a, b) => a.Start.CompareTo(b.Start));
        }
    }

    /// <summary>Labeled contents that no attribution has, or else the whole of a sentence inside quotation marks.</summary>
    private static List<TokenRange> Unlinked(SpeechDraft draft, Sentence sentence)
    {
        if (draft.HasSpeechIn(sentence.Tokens))
        {
            return [];
        }
        var labeled = draft.SpansOf(sentence.Index).Where(s => s.IsContent).Select(s => s.Range).ToList();
        return labeled.Count == 0 && IsQuoted(draft.Context, sentence.Tokens) ? [sentence.Tokens] : labeled;
    }

    private static bool IsQuoted(SpeechContext context, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (context.Place(token) is QuotePlace.Outside or QuotePlace.Scare)
            {
                return false;
            }
        }
        return range.Length > 0;
    }

    private static AttributionDraft? Before(SpeechDraft draft, int sentence)
    {
        if (sentence == 0 || (draft.IsNewParagraph(sentence) && !GoesOnAcrossParagraphs(draft, sentence)))
        {
            return null;
        }
        var before = draft.Text.Sentences[sentence - 1].Tokens;
        return draft.Attributions.FindLast(a => a.Content.Exists(c => c.Start < before.End && before.Start < c.End));
    }

    /// <summary>The paragraph before ended inside a quotation, and this one opens with a mark again.</summary>
    private static bool GoesOnAcrossParagraphs(SpeechDraft draft, int sentence)
    {
        var last = draft.Text.Sentences[sentence - 1].Tokens;
        var first = draft.Text.Sentences[sentence].Tokens;
        return last.Length > 0 && first.Length > 0
            && draft.Context.Place(last.End - 1) == QuotePlace.Inside && draft.Context.Place(first.Start) == QuotePlace.Opening;
    }

    private static AttributionDraft? After(SpeechDraft draft, int sentence)
    {
        var next = sentence + 1;
        if (next >= draft.Text.Sentences.Length || draft.IsNewParagraph(next))
        {
            return null;
        }
        var after = draft.Text.Sentences[next].Tokens;
        var last = draft.Text.Sentences[sentence].Tokens.End - 1;
        return draft.Context.Place(last) == QuotePlace.Inside
            ? draft.Attributions.Find(a => a.Content.Exists(c => c.Start < after.End && after.Start < c.End))
            : null;
    }
}
