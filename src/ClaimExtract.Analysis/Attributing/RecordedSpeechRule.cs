using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Wire transcripts: what stands between "[begin recording]" and "[end recording]" is spoken by the name in brackets that opens
/// it, or else by the last source named before. Another name in brackets changes the speaker.
/// </summary>
internal sealed class RecordedSpeechRule : IAttributionRule
{
    public string Name => "attribution.recorded";

    public void Apply(SpeechDraft draft)
    {
        AttributionDraft? speaker = null;
        var isOpen = false;
        foreach (var sentence in draft.Text.Sentences)
        {
            var from = sentence.Tokens.Start;
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (draft.Text[token] is not "[" || EndOfMark(draft, token, sentence.Tokens) is not (var end and > 0))
                {
                    continue;
                }
                if (IsRecording(draft, token, end))
                {
                    Give(draft, speaker, isOpen, new TokenRange(from, token));
                    isOpen = draft.Text.Is(token + 1, "begin");
                    speaker = !isOpen ? null : draft.Text.Is(token + 2, "recording") ? LastSource(draft, token) : Named(draft, new TokenRange(token + 2, end - 2), sentence.Index);
                    (from, token) = (end, end - 1);
                }
                else if (isOpen && SpeakerPhrases.IsName(draft.Tagged, new TokenRange(token + 1, end - 1)))
                {
                    Give(draft, speaker, isOpen, new TokenRange(from, token));
                    speaker = Named(draft, new TokenRange(token + 1, end - 1), sentence.Index);
                    (from, token) = (end, end - 1);
                }
            }
            Give(draft, speaker, isOpen, new TokenRange(from, sentence.Tokens.End));
        }
    }

    private void Give(SpeechDraft draft, AttributionDraft? speaker, bool isOpen, TokenRange words)
    {
        if (!isOpen || speaker is null || words.Length == 0 || draft.Attributions.Exists(a => a.IsVerbatim && a.Content.Exists(words.Overlaps)))
        {
            return;
        }
        if (!draft.Attributions.Contains(speaker))
        {
            draft.Attributions.Add(speaker);
        }
        draft.GiveVerbatim(speaker, words);
    }

    /// <summary>One past the closing bracket of a mark of at most ten tokens; 0 where it does not close.</summary>
    private static int EndOfMark(SpeechDraft draft, int open, TokenRange sentence)
    {
        for (var token = open + 1; token < Math.Min(sentence.End, open + 10); token++)
        {
            if (draft.Text[token] is "]")
            {
                return token + 1;
            }
        }
        return 0;
    }

    private static bool IsRecording(SpeechDraft draft, int open, int end) =>
        (draft.Text.Is(open + 1, "begin") || draft.Text.Is(open + 1, "end")) && draft.Text.Is(end - 2, "recording");

    private AttributionDraft Named(SpeechDraft draft, TokenRange name, int sentence) =>
        draft.Attributions.Find(a => a.Rule == Name && a.Source.Count == 1 && SameWords(draft.Tagged, a.Source[0], name))
        ?? new AttributionDraft { Sentence = sentence, Rule = Name, Source = [name], Confidence = 0.9 };

    private AttributionDraft? LastSource(SpeechDraft draft, int token)
    {
        var last = draft.Attributions.FindLast(a => a.Outer is null && a.Source.Count > 0 && a.Source[^1].End <= token);
        if (last is not null)
        {
            return new AttributionDraft { Sentence = last.Sentence, Rule = Name, Source = [.. last.Source], Confidence = 0.6 };
        }
        var sentence = draft.Text.SentenceAt(draft.Text.Tokens[token].Start);
        var before = sentence > 0 ? draft.Text.Sentences[sentence - 1].Tokens : default;
        return before.Length > 0 && SpeakerPhrases.Announcer(draft.Context, before) is { } found
            ? new AttributionDraft { Sentence = sentence - 1, Rule = Name, Source = [found.Source], Confidence = 0.6 }
            : null;
    }

    private static bool SameWords(TaggedText tagged, TokenRange a, TokenRange b) =>
        tagged.Text.SpanOf(a).In(tagged.Text.Text).Equals(tagged.Text.SpanOf(b).In(tagged.Text.Text), StringComparison.OrdinalIgnoreCase);
}
