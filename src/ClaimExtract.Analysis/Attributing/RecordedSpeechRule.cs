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
        var speakers = new Dictionary<string, AttributionDraft>(StringComparer.OrdinalIgnoreCase);
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
                    speaker = !isOpen ? null : draft.Text.Is(token + 2, "recording") ? LastSource(draft, token) : Named(draft, new TokenRange(token + 2, end - 2), sentence.Index, speakers);
                    (from, token) = (end, end - 1);
                }
                else if (isOpen && SpeakerPhrases.IsName(draft.Tagged, new TokenRange(token + 1, end - 1)))
                {
                    Give(draft, speaker, isOpen, new TokenRange(from, token));
                    speaker = Named(draft, new TokenRange(token + 1, end - 1), sentence.Index, speakers);
                    (from, token) = (end, end - 1);
                }
            }
            Give(draft, speaker, isOpen, new TokenRange(from, sentence.Tokens.End));
        }
    }

    private void Give(SpeechDraft draft, AttributionDraft? speaker, bool isOpen, TokenRange words)
    {
        if (!isOpen || speaker is null || words.Length == 0 || draft.SpeakingIn(words).Any(a => a.IsVerbatim))
        {
            return;
        }
        draft.Add(speaker);
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

    private AttributionDraft Named(SpeechDraft draft, TokenRange name, int sentence, Dictionary<string, AttributionDraft> speakers)
    {
        var key = draft.Text.SpanOf(name).In(draft.Text.Text).ToString();
        if (!speakers.TryGetValue(key, out var speaker))
        {
            speaker = new AttributionDraft { Sentence = sentence, Rule = Name, Source = [name], Confidence = 0.9 };
            speakers.Add(key, speaker);
        }
        return speaker;
    }

    private AttributionDraft? LastSource(SpeechDraft draft, int token)
    {
        var last = draft.Attributions.LastOrDefault(a => a.Outer is null && a.Source.Count > 0 && a.Source[^1].End <= token);
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
}
