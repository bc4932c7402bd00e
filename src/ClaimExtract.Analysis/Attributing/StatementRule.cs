using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Statements and recorded speech: after "Minister X said:" at the end of a paragraph, or a cue with an open content, the
/// following paragraphs in the first person are X's own words, until somebody else speaks.
/// </summary>
internal sealed class StatementRule : IAttributionRule
{
    public string Name => "attribution.statement";

    public void Apply(SpeechDraft draft)
    {
        AttributionDraft? speaker = null;
        foreach (var sentence in draft.Text.Sentences)
        {
            if (sentence.Tokens.Length == 0)
            {
                continue;
            }
            var own = draft.Attributions.Find(a => a.Sentence == sentence.Index && a.Source.Count > 0 && a.Outer is null && a.Rule != Name);
            if (own is not null)
            {
                speaker = draft.Text[sentence.Tokens.End - 1] is ":" || IsFirstPerson(draft, sentence.Tokens) ? own : SpeakerOf(draft, sentence, speaker, own);
            }
            else if (draft.Text[sentence.Tokens.End - 1] is ":" && LastSource(draft, sentence) is { } announced)
            {
                speaker = announced;
            }
            else if (speaker is not null && !draft.HasSpeechIn(sentence.Tokens) && IsOpen(draft, speaker, sentence))
            {
                draft.Attributions.Add(new AttributionDraft
                {
                    Sentence = sentence.Index, Rule = Name, Content = [sentence.Tokens], GoesOnFrom = speaker, Confidence = 0.7,
                });
            }
        }
    }

    /// <summary>A third-person attribution ends a statement, unless it reports somebody from within it.</summary>
    private static AttributionDraft? SpeakerOf(SpeechDraft draft, Sentence sentence, AttributionDraft? speaker, AttributionDraft own) =>
        speaker is not null && IsOpen(draft, speaker, sentence) && own.Sentence != speaker.Sentence ? speaker : null;

    private static AttributionDraft? LastSource(SpeechDraft draft, Sentence sentence)
    {
        var spans = draft.SpansOf(sentence.Index);
        var source = spans.LastOrDefault(s => s.IsSource);
        return source.Range.Length == 0 ? null : new AttributionDraft { Sentence = sentence.Index, Rule = "attribution.statement", Source = [source.Range] };
    }

    /// <summary>The statement goes on while it was announced with a colon or the sentence is in the first person.</summary>
    private static bool IsOpen(SpeechDraft draft, AttributionDraft speaker, Sentence sentence)
    {
        var announced = draft.Text.Sentences[speaker.Sentence].Tokens;
        return draft.Text[announced.End - 1] is ":" || IsFirstPerson(draft, sentence.Tokens);
    }

    private static bool IsFirstPerson(SpeechDraft draft, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (draft.Context.Place(token) == QuotePlace.Outside && draft.Text[token].Length <= 4
                && (draft.Text[token] is "I" || draft.Text.Is(token, "we") || draft.Text.Is(token, "our") || draft.Text.Is(token, "my")))
            {
                return true;
            }
        }
        return false;
    }
}
