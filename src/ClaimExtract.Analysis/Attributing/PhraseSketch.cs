using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>What stands around one token: its noun phrase, the verbs, cues, commas and clause openers on both sides.</summary>
/// <remarks>Positions are tokens of the text, -1 for none in the sentence. Counts stop at small numbers.</remarks>
internal struct PhraseSketch
{
    public int Start, End, Head, LastVerb, NextVerb, Opener, LeftCue, RightCue;
    public uint CommasBefore, CommasAfter, VerbsSinceCue, VerbsToCue, VerbGap, Between;

    /// <summary>Two passes over a sentence, one from each side.</summary>
    public static void Fill(SpeechContext context, TokenRange range, Span<PhraseSketch> sketches)
    {
        FillPhrases(context.Tagged, range, sketches);
        FillFromLeft(context, range, sketches);
        FillFromRight(context, range, sketches);
    }

    private static void FillPhrases(TaggedText tagged, TokenRange range, Span<PhraseSketch> sketches)
    {
        for (var start = range.Start; start < range.End;)
        {
            var (end, head) = (start + 1, tagged.IsNoun(start) ? start : -1);
            if (IsNominal(tagged.PartsOfSpeech[start]))
            {
                while (end < range.End && IsNominal(tagged.PartsOfSpeech[end]) && tagged.PartsOfSpeech[end] != PartOfSpeech.Determiner)
                {
                    head = tagged.IsNoun(end) ? end : head;
                    end++;
                }
            }
            for (var token = start; token < end; token++)
            {
                sketches[token - range.Start] = new PhraseSketch { Start = start, End = end, Head = head };
            }
            start = end;
        }
    }

    private static void FillFromLeft(SpeechContext context, TokenRange range, Span<PhraseSketch> sketches)
    {
        int verb = -1, opener = -1, cue = -1;
        uint commas = 0, verbs = 0, between = 0;
        for (var token = range.Start; token < range.End; token++)
        {
            ref var here = ref sketches[token - range.Start];
            (here.LastVerb, here.Opener, here.LeftCue) = (verb, opener, cue);
            (here.CommasBefore, here.VerbsSinceCue, here.Between) = (commas, verbs, between);
            if (context.Cue(token).Kind != CueKind.None)
            {
                (cue, verbs) = (token, 0);
            }
            if (context.Tagged.PartsOfSpeech[token] == PartOfSpeech.Verb)
            {
                (verb, between) = (token, 0);
                verbs = Math.Min(3, verbs + (cue == token ? 0u : 1u));
            }
            else if (context.Tagged.Text[token] is ",")
            {
                commas = Math.Min(3, commas + 1);
                between = Math.Min(2, between + 1);
            }
            else if (IsOpener(context.Tagged, token))
            {
                opener = token;
                between |= 4;
            }
        }
    }

    private static void FillFromRight(SpeechContext context, TokenRange range, Span<PhraseSketch> sketches)
    {
        int verb = -1, cue = -1;
        uint commas = 0, verbs = 0, gap = 0;
        for (var token = range.End - 1; token >= range.Start; token--)
        {
            ref var here = ref sketches[token - range.Start];
            (here.NextVerb, here.RightCue, here.CommasAfter, here.VerbsToCue, here.VerbGap) = (verb, cue, commas, verbs, gap);
            var tag = context.Tagged.PartsOfSpeech[token];
            if (context.Cue(token).Kind != CueKind.None)
            {
                (cue, verbs) = (token, 0);
            }
            if (tag == PartOfSpeech.Verb)
            {
                (verb, gap) = (token, 0);
                verbs = Math.Min(3, verbs + (cue == token ? 0u : 1u));
            }
            else if (context.Tagged.Text[token] is ",")
            {
                commas = Math.Min(3, commas + 1);
                gap |= 1;
            }
            else if (tag == PartOfSpeech.Adposition)
            {
                gap |= 2;
            }
            else if (IsOpener(context.Tagged, token))
            {
                gap |= 4;
            }
        }
    }

    private static bool IsNominal(PartOfSpeech tag) => tag is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun
        or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral or PartOfSpeech.Particle;

    private static bool IsOpener(TaggedText tagged, int token) =>
        tagged.PartsOfSpeech[token] is PartOfSpeech.SubordinatingConjunction or PartOfSpeech.CoordinatingConjunction
        || tagged.Text.Is(token, "who") || tagged.Text.Is(token, "which") || tagged.Text.Is(token, "what") || tagged.Text.Is(token, "how");
}
