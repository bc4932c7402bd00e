using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Interviews and transcripts: paragraphs that open with a name and a colon ("WALLACE: …") are spoken by that name.
/// One such paragraph may be anything; three of them are a transcript, where a name comes again or is known for a person's:
/// the headings of sections do neither.
/// </summary>
internal sealed class LabeledSpeechRule : IAttributionRule
{
    private const int FewestLabels = 3;

    public string Name => "attribution.labeled";

    public void Apply(SpeechDraft draft)
    {
        var labels = draft.Text.Sentences.Where(s => draft.IsNewParagraph(s.Index)).Select(s => (Sentence: s, Name: LabelOf(draft, s))).Where(x => x.Name.Length > 0).ToList();
        var again = labels.GroupBy(x => draft.Tagged.Forms.Lower(x.Name.End - 1)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        labels.RemoveAll(x => !again.Contains(draft.Tagged.Forms.Lower(x.Name.End - 1)) && draft.Tagged.EntityAt(x.Name.End - 1)?.Kind != EntityKind.Person);
        if (labels.Count < FewestLabels)
        {
            return;
        }
        foreach (var (first, name) in labels)
        {
            var speaker = new AttributionDraft
            {
                Sentence = first.Index,
                Rule = Name,
                Source = [name],
                Cue = [new TokenRange(name.End, name.End + 1)],
                Confidence = 0.9,
            };
            foreach (var other in draft.CuedIn(first.Index).Where(a => a.Cue.Exists(speaker.Cue[0].Overlaps) || a.Source.Exists(name.Overlaps)).ToArray())
            {
                draft.Remove(other);
            }
            draft.Add(speaker);
            Give(draft, speaker, new TokenRange(name.End + 1, first.Tokens.End));
            for (var next = first.Index + 1; next < draft.Text.Sentences.Length && !draft.IsNewParagraph(next); next++)
            {
                Give(draft, speaker, draft.Text.Sentences[next].Tokens);
            }
        }
    }

    private static void Give(SpeechDraft draft, AttributionDraft speaker, TokenRange words)
    {
        if (words.Length > 0)
        {
            draft.GiveVerbatim(speaker, words);
        }
    }

    /// <summary>The name before a colon near the start of a sentence that goes on behind it; empty where there is none.</summary>
    private static TokenRange LabelOf(SpeechDraft draft, Sentence sentence)
    {
        var range = sentence.Tokens;
        if (range.Length > 1 && draft.Text.Tokens[range.Start].Kind == TokenKind.Quote)
        {
            range = new TokenRange(range.Start + 1, range.End);
        }
        for (var token = range.Start + 1; token < Math.Min(range.End - 1, range.Start + 7); token++)
        {
            if (draft.Text[token] is ":")
            {
                var name = new TokenRange(range.Start, token);
                return SpeakerPhrases.IsName(draft.Tagged, name) ? name : default;
            }
        }
        return default;
    }
}
