using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// After "Minister X said:" at the end of a sentence come X's own words, without quotation marks: until a heading, or a paragraph
/// that announces or cites somebody from outside.
/// </summary>
internal sealed class AnnouncedSpeechRule : IAttributionRule
{
    /// <summary>Sentences within which a statement shows again that it is one.</summary>
    private const int Near = 5;

    private const int Longest = 60;

    public string Name => "attribution.announced";

    public void Apply(SpeechDraft draft)
    {
        for (var sentence = 0; sentence + 1 < draft.Text.Sentences.Length; sentence++)
        {
            var next = draft.Text.Sentences[sentence + 1];
            if (Speaker(draft, sentence) is { } speaker && next.Tokens.Length > 0
                && draft.Context.Place(next.Tokens.Start) == QuotePlace.Outside && draft.Text[next.Tokens.Start] is not "[" && next.Kind == SentenceKind.Prose)
            {
                sentence = GiveAll(draft, speaker, sentence + 1) - 1;
            }
        }
    }

    /// <summary>Gives the sentences from <paramref name="first"/> on; returns the first that is not the speaker's.</summary>
    private int GiveAll(SpeechDraft draft, AttributionDraft speaker, int first)
    {
        draft.Add(speaker);
        var sentence = first;
        do
        {
            draft.GiveVerbatim(speaker, draft.Text.Sentences[sentence].Tokens);
            sentence++;
        }
        while (sentence < draft.Text.Sentences.Length && sentence - first < Longest && !Ends(draft, first, sentence));
        return sentence;
    }

    /// <summary>The statement ends with its paragraph, unless the first person speaks close by before and after.</summary>
    private bool Ends(SpeechDraft draft, int first, int sentence)
    {
        var own = draft.Text.Sentences[sentence];
        if (own.Kind == SentenceKind.Heading || own.Tokens.Length == 0 || draft.Context.Place(own.Tokens.Start) == QuotePlace.Opening)
        {
            return true;
        }
        return draft.IsNewParagraph(sentence)
            && (!SpeaksNear(draft, first, sentence) || Speaker(draft, sentence) is not null || CitesFromOutside(draft, own));
    }

    /// <summary>A third person speaks in a sentence that is not in the first person.</summary>
    private static bool CitesFromOutside(SpeechDraft draft, Sentence sentence) =>
        draft.CuedIn(sentence.Index).Any(a => a.Outer is null && a.Source.Count > 0)
        && !FirstPerson.Speaks(draft.Context, sentence.Tokens);

    private static bool SpeaksNear(SpeechDraft draft, int first, int sentence)
    {
        for (var near = Math.Max(first, sentence - Near); near < Math.Min(draft.Text.Sentences.Length, sentence + Near); near++)
        {
            if (FirstPerson.Speaks(draft.Context, draft.Text.Sentences[near].Tokens))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The last attribution of a sentence that ends in a colon, or its last subject with a verb of saying.</summary>
    private AttributionDraft? Speaker(SpeechDraft draft, int sentence)
    {
        var range = draft.Text.Sentences[sentence].Tokens;
        if (range.Length < 3 || draft.Text[range.End - 1] is not ":" || draft.Context.Place(range.End - 1) != QuotePlace.Outside)
        {
            return null;
        }
        var own = draft.CuedIn(sentence).LastOrDefault(a => a.Source.Count > 0 && a.Cue.Count > 0 && range.End - a.Cue[^1].End <= 6
            && IsSaying(draft, a.Cue[^1]));
        if (own is not null)
        {
            return own;
        }
        return SpeakerPhrases.Announcer(draft.Context, range) is { } found
            ? new AttributionDraft { Sentence = sentence, Rule = Name, Source = [found.Source], Cue = [found.Cue], Confidence = 0.75 }
            : null;
    }

    private static bool IsSaying(SpeechDraft draft, TokenRange cue)
    {
        for (var token = cue.Start; token < cue.End; token++)
        {
            if (draft.Context.Cue(token).Kind is CueKind.Saying or CueKind.Denying or CueKind.Warning or CueKind.Promising or CueKind.Urging)
            {
                return true;
            }
        }
        return false;
    }
}
