using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>"reportedly", "allegedly", "is said to", "is believed to": the clause is hearsay; nobody is named.</summary>
internal sealed class HearsayRule : IAttributionRule
{
    public string Name => "attribution.hearsay";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences.Where(SpeechDraft.IsProse))
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (CueAt(draft, token, sentence.Tokens) is not { } cue)
                {
                    continue;
                }
                // The labeler knows better where a cue begins: "could be expected".
                cue = draft.SpansOf(sentence.Index).Where(s => s.IsCue && s.Range.Overlaps(cue)).Select(s => s.Range).FirstOrDefault(cue);
                // "The general is said to …": he is spoken of, he does not speak.
                foreach (var other in draft.CuedIn(sentence.Index).Where(a => a.Cue.Exists(cue.Overlaps) && (a.Source.Count == 0 || a.Source[^1].End <= cue.Start)).ToArray())
                {
                    draft.Remove(other);
                }
                if (!draft.HasSpeechIn(new TokenRange(token, token + 1)) && !draft.CuedIn(sentence.Index).Any(a => a.Cue.Exists(cue.Overlaps)))
                {
                    draft.Add(new AttributionDraft
                    {
                        Sentence = sentence.Index,
                        Rule = Name,
                        Cue = [cue],
                        Content = [.. ClauseAround(draft, cue, sentence.Tokens)],
                    });
                }
            }
        }
    }

    private static TokenRange? CueAt(SpeechDraft draft, int token, TokenRange sentence)
    {
        var cue = draft.Context.Cue(token);
        if (cue is { Class: CueClass.Adverb, Stance: CueStance.Distancing })
        {
            return new TokenRange(token, token + 1);
        }
        // "is said to", "are believed to have": passive without an agent.
        var isPassive = token > sentence.Start && token + 1 < sentence.End && cue is { Class: CueClass.Verb, Asserts: true }
            && draft.Tagged.PartsOfSpeech[token - 1] == Tagging.PartOfSpeech.Auxiliary
            && draft.Text.Is(token + 1, "to") && draft.Text[token].EndsWith("d", StringComparison.OrdinalIgnoreCase)
            && cue.Kind is CueKind.Saying or CueKind.Thinking or CueKind.Accusing;
        return isPassive ? new TokenRange(token - 1, token + 1) : null;
    }

    /// <summary>From the last semicolon to the next, without the cue; the frame of another source in the sentence is left out by the caller's claims.</summary>
    private static IEnumerable<TokenRange> ClauseAround(SpeechDraft draft, TokenRange cue, TokenRange sentence)
    {
        var (start, end) = (cue.Start, cue.End);
        while (start > sentence.Start && draft.Text[start - 1] is not ";")
        {
            start--;
        }
        while (end < sentence.End && draft.Text[end] is not (";" or "."))
        {
            end++;
        }
        return new[] { new TokenRange(start, cue.Start), new TokenRange(cue.End, end) }.Where(part => part.Length > 0);
    }
}
