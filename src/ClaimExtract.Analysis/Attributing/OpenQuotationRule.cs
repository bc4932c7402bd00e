using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Gives quoted sentences without a cue to the speaker beside them: to the one who announces them with a colon, to the
/// attribution that the same quotation runs into, or to the one before them in the paragraph or across paragraphs.
/// </summary>
internal sealed class OpenQuotationRule : IAttributionRule
{
    public string Name => "attribution.open-quotation";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            var (contents, quoted) = Unlinked(draft, sentence);
            if (contents.Count == 0 || Owner(draft, sentence.Index) is not { } owner || quoted.Contains(owner))
            {
                continue;
            }
            foreach (var inner in quoted)
            {
                draft.Remove(inner);
            }
            contents.ForEach(content => draft.AddContent(owner, content));
        }
        foreach (var attribution in draft.Attributions)
        {
            attribution.Content.Sort((a, b) => a.Start.CompareTo(b.Start));
        }
    }

    /// <summary>
    /// Labeled contents that no attribution has, or else the whole of a sentence inside quotation marks, with the attributions
    /// that the quoted words make themselves ("I think").
    /// </summary>
    private static (List<TokenRange> Contents, List<AttributionDraft> Quoted) Unlinked(SpeechDraft draft, Sentence sentence)
    {
        var isQuoted = IsQuoted(draft.Context, sentence.Tokens);
        var own = draft.SpeakingIn(sentence.Tokens).Distinct().ToList();
        if (own.Count > 0)
        {
            return isQuoted && own.TrueForAll(a => a.Content.TrueForAll(sentence.Tokens.Contains)) && EndsOpen(draft, sentence.Index)
                ? ([sentence.Tokens], own)
                : ([], []);
        }
        var labeled = draft.SpansOf(sentence.Index).Where(s => s.IsContent).Select(s => s.Range).ToList();
        return (isQuoted ? [sentence.Tokens] : labeled, []);
    }

    private static AttributionDraft? Owner(SpeechDraft draft, int sentence) =>
        Announcing(draft, sentence) ?? Following(draft, sentence) ?? Before(draft, sentence);

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

    /// <summary>"X said:" right before, in the same paragraph or the one before.</summary>
    private static AttributionDraft? Announcing(SpeechDraft draft, int sentence)
    {
        var before = sentence == 0 ? default : draft.Text.Sentences[sentence - 1].Tokens;
        return before.Length > 0 && draft.Text[before.End - 1] is ":"
            ? draft.CuedIn(sentence - 1).LastOrDefault(a => a.Source.Count > 0)
            : null;
    }

    private static AttributionDraft? Before(SpeechDraft draft, int sentence)
    {
        if (sentence == 0 || (draft.IsNewParagraph(sentence) && !GoesOnAcrossParagraphs(draft, sentence)))
        {
            return null;
        }
        var before = draft.Text.Sentences[sentence - 1].Tokens;
        return draft.SpeakingIn(before).LastOrDefault();
    }

    /// <summary>The paragraph before ended inside a quotation, and this one opens with a mark again.</summary>
    private static bool GoesOnAcrossParagraphs(SpeechDraft draft, int sentence)
    {
        var last = draft.Text.Sentences[sentence - 1].Tokens;
        var first = draft.Text.Sentences[sentence].Tokens;
        return last.Length > 0 && first.Length > 0
            && draft.Context.Place(last.End - 1) == QuotePlace.Inside && draft.Context.Place(first.Start) == QuotePlace.Opening;
    }

    /// <summary>The speaker in the sentence where the quotation that opened in this one ends.</summary>
    private static AttributionDraft? Following(SpeechDraft draft, int sentence)
    {
        var first = draft.Text.Sentences[sentence].Tokens;
        if (draft.Context.Place(first.Start) != QuotePlace.Opening)
        {
            return null;
        }
        while (EndsOpen(draft, sentence))
        {
            sentence++;
            var tokens = draft.Text.Sentences[sentence].Tokens;
            if (draft.SpeakingIn(tokens).FirstOrDefault(a => a.Source.Exists(s => draft.Context.Place(s.Start) == QuotePlace.Outside)) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    /// <summary>Whether the quotation that a sentence is in goes on in the next of its paragraph.</summary>
    private static bool EndsOpen(SpeechDraft draft, int sentence)
    {
        var tokens = draft.Text.Sentences[sentence].Tokens;
        return sentence + 1 < draft.Text.Sentences.Length && !draft.IsNewParagraph(sentence + 1) && tokens.Length > 0
            && draft.Context.Place(tokens.End - 1) == QuotePlace.Inside;
    }
}
