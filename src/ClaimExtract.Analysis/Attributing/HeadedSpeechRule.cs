using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Frames of headlines and of old-fashioned prose: "Flood killed dozens, says relief agency", "Minister: no new taxes",
/// "Said the mayor: …". The marks tell so much that they overrule the labeler.
/// </summary>
internal sealed class HeadedSpeechRule : IAttributionRule
{
    private const int LongestSource = 10;
    private const int LongestLabel = 5;
    private const int ShortestContent = 3;

    public string Name => "attribution.headed";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences.Where(SpeechDraft.IsProse))
        {
            var range = Unstopped(draft, sentence.Tokens);
            if ((Behind(draft, range) ?? InFront(draft, range) ?? Label(draft, range)) is var (source, cue, content)
                && content.Length >= ShortestContent && !IsFound(draft, sentence.Index, source, cue))
            {
                foreach (var other in draft.CuedIn(sentence.Index).Where(a => a.Cue.Exists(cue.Overlaps) || a.Content.Exists(source.Overlaps)).ToArray())
                {
                    draft.Remove(other);
                }
                draft.Add(new AttributionDraft { Sentence = sentence.Index, Rule = Name, Source = [source], Cue = [cue], Content = [content], Confidence = 0.7 });
            }
        }
    }

    private static bool IsFound(SpeechDraft draft, int sentence, TokenRange source, TokenRange cue) =>
        draft.CuedIn(sentence).Any(a => a.Content.Count > 0 && a.Cue.Exists(cue.Overlaps) && a.Source.Exists(source.Overlaps));

    /// <summary>", says the mayor" at the end.</summary>
    private static (TokenRange Source, TokenRange Cue, TokenRange Content)? Behind(SpeechDraft draft, TokenRange range)
    {
        for (var verb = range.End - 2; verb > range.Start && range.End - verb <= LongestSource; verb--)
        {
            if (draft.Text[verb - 1] is "," && SpeakerPhrases.IsFrameVerb(draft.Context, verb))
            {
                var source = new TokenRange(verb + 1, range.End);
                return IsSpeaker(draft, source) ? (source, new TokenRange(verb, verb + 1), new TokenRange(range.Start, verb - 1)) : null;
            }
        }
        return null;
    }

    /// <summary>"Said the mayor: …" at the start.</summary>
    private static (TokenRange Source, TokenRange Cue, TokenRange Content)? InFront(SpeechDraft draft, TokenRange range)
    {
        if (range.Length < 5 || !SpeakerPhrases.IsFrameVerb(draft.Context, range.Start))
        {
            return null;
        }
        var colon = ColonIn(draft, range, LongestSource);
        var source = new TokenRange(range.Start + 1, Math.Max(range.Start + 1, colon));
        return colon > 0 && IsSpeaker(draft, source) ? (source, new TokenRange(range.Start, range.Start + 1), new TokenRange(colon + 1, range.End)) : null;
    }

    /// <summary>"Minister: …": somebody who can speak, a colon, and a clause or a phrase of news.</summary>
    private static (TokenRange Source, TokenRange Cue, TokenRange Content)? Label(SpeechDraft draft, TokenRange range)
    {
        var colon = ColonIn(draft, range, LongestLabel);
        var source = new TokenRange(range.Start, Math.Max(range.Start, colon));
        return colon > 0 && draft.Context.SourceKindOf(colon - 1) != 0 && IsSpeaker(draft, source)
            ? (source, new TokenRange(colon, colon + 1), new TokenRange(colon + 1, range.End))
            : null;
    }

    private static int ColonIn(SpeechDraft draft, TokenRange range, int longest)
    {
        for (var token = range.Start + 1; token < range.End && token - range.Start <= longest; token++)
        {
            if (draft.Text[token] is ":")
            {
                return token;
            }
        }
        return -1;
    }

    private static bool IsSpeaker(SpeechDraft draft, TokenRange source) =>
        source.Length > 0 && SpeakerPhrases.NamesSomebody(draft.Context, source) && !SpeakerPhrases.HasVerb(draft.Tagged, source) && !SpeakerPhrases.IsTimeOrPlace(draft.Tagged, source);

    private static TokenRange Unstopped(SpeechDraft draft, TokenRange range) =>
        range.Length > 0 && draft.Text.Tokens[range.End - 1].Kind == TokenKind.Punctuation ? new TokenRange(range.Start, range.End - 1) : range;
}
