using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// A cue whose source the labeler missed takes the subject of its verb in the tree ("…," said the judge), or of its sentence: right
/// before it, or before the verb it is joined to ("The occupiers let five leave and said …"). Passive cues have no subject that speaks.
/// A time or a place with a preposition is no source ("said Tuesday on Twitter").
/// </summary>
internal sealed class MissingSourceRule : IAttributionRule
{
    private const int LongestSource = 16;

    /// <summary>The tree knows where a subject with a relative clause ends.</summary>
    private const int LongestSubject = 40;

    public string Name => "attribution.missing-source";

    public void Apply(SpeechDraft draft)
    {
        foreach (var attribution in draft.Attributions.Where(a => a.Source.Count == 1 && a.Cue.Count > 0 && SpeakerPhrases.IsTimeOrPlace(draft.Tagged, a.Source[0])))
        {
            attribution.Source.Clear();
        }
        foreach (var attribution in draft.Attributions.Where(a => a.Source.Count == 0 && a.Cue.Count > 0 && a.Outer is null && a.Issuer is null))
        {
            var sentence = draft.Text.Sentences[attribution.Sentence].Tokens;
            var source = draft.Text.Is(attribution.Cue[0].Start, "according") ? After(draft, attribution.Cue[0].End, sentence)
                : Governed(draft, attribution, sentence) is { Length: > 0 } subject ? subject
                : Verb(draft, attribution.Cue[0]) is var verb and >= 0 ? Subject(draft, verb, sentence)
                : default;
            if (source.Length > 0 && !attribution.Content.Exists(source.Overlaps))
            {
                attribution.Source.Add(source);
            }
        }
    }

    /// <summary>The verb of an active, finite cue, or -1.</summary>
    private static int Verb(SpeechDraft draft, TokenRange cue)
    {
        for (var token = cue.Start; token < cue.End; token++)
        {
            if (draft.Context.Cue(token) is { Class: CueClass.Verb, Kind: not (CueKind.Wanting or CueKind.Judging) })
            {
                return SpeechWords.FrameVerbs.Contains(draft.Text[token]) && !SpeakerPhrases.IsPassive(draft.Tagged, token) ? token : -1;
            }
        }
        return -1;
    }

    /// <summary>The subject that a verb of the cue has in the tree. Of a quotation anything may be the speaker: "the note said".</summary>
    private static TokenRange Governed(SpeechDraft draft, AttributionDraft attribution, TokenRange sentence)
    {
        var cue = attribution.Cue[0];
        var isQuoted = attribution.Content.Exists(content => draft.Context.Place(content.Start) is not QuotePlace.Outside);
        for (var verb = cue.Start; verb < cue.End; verb++)
        {
            var subject = draft.Tagged.IsVerb(verb) && !SpeakerPhrases.IsPassive(draft.Tagged, verb) && draft.Context.Cue(verb).Kind is not (CueKind.Wanting or CueKind.Judging)
                ? draft.Tagged.Trees.Child(verb, DependencyRelation.NominalSubject)
                : -1;
            var source = subject < 0 ? default : draft.Tagged.Trees.Subtree(subject);
            if (source.Length is > 0 and <= LongestSubject && sentence.Contains(source) && !source.Overlaps(cue)
                && (SpeakerPhrases.NamesSomebody(draft.Context, source) || isQuoted) && !draft.Tagged.IsVerb(source.Start))
            {
                return source;
            }
        }
        return default;
    }

    private static TokenRange Subject(SpeechDraft draft, int verb, TokenRange sentence)
    {
        var (start, first) = (sentence.Start, sentence.Start);
        while (first < verb && !draft.Tagged.IsVerb(first) && !draft.Text.Is(first, "who") && !draft.Text.Is(first, "which"))
        {
            // "In Lima, the police said": what stands before the subject ends in a comma.
            var opensLater = draft.Text[first] is "," && draft.Tagged.PartsOfSpeech[start] is PartOfSpeech.Adposition or PartOfSpeech.Adverb or PartOfSpeech.SubordinatingConjunction;
            start = opensLater ? first + 1 : start;
            first++;
        }
        var end = first;
        while (end > start && (draft.Tagged.PartsOfSpeech[end - 1] is PartOfSpeech.Adverb or PartOfSpeech.Punctuation || SpeechWords.Times.Contains(draft.Text[end - 1])))
        {
            end--;
        }
        var source = new TokenRange(start, end);
        return source.Length is > 0 and <= LongestSource && (first == verb || IsJoined(draft, verb)) && SpeakerPhrases.NamesSomebody(draft.Context, source) ? source : default;
    }

    /// <summary>Whether a verb follows "and", "but" or the comma of an inserted clause.</summary>
    private static bool IsJoined(SpeechDraft draft, int verb)
    {
        var before = verb - 1;
        while (draft.Tagged.PartsOfSpeech[before] is PartOfSpeech.Adverb or PartOfSpeech.Auxiliary)
        {
            before--;
        }
        return draft.Text[before] is "," || draft.Text.Is(before, "and") || draft.Text.Is(before, "but");
    }

    private static TokenRange After(SpeechDraft draft, int token, TokenRange sentence)
    {
        var end = token;
        while (end < sentence.End && draft.Text[end] is not ("," or "." or ";") && end - token < LongestSource)
        {
            end++;
        }
        return new TokenRange(token, end);
    }
}
