using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// The plainest frames, for sentences where the labeler saw none: "The army said (that) …" at the start,
/// "…, an official said today." at the end, "according to the police" anywhere.
/// </summary>
internal sealed class FrameRule : IAttributionRule
{
    private const int LongestSource = 16;
    private const int ShortestContent = 3;

    public string Name => "attribution.frame";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences.Where(SpeechDraft.IsProse))
        {
            if (sentence.Tokens.Length >= 5 && !draft.HasSpeechIn(sentence.Tokens)
                && (Opening(draft, sentence.Tokens) ?? Closing(draft, sentence.Tokens) ?? According(draft, sentence.Tokens))
                    is var (source, cue, content)
                && content.Length >= ShortestContent)
            {
                draft.Add(new AttributionDraft
                {
                    Sentence = sentence.Index,
                    Rule = Name,
                    Source = [source],
                    Cue = [cue],
                    Content = [content],
                    Confidence = 0.7,
                });
            }
        }
    }

    /// <summary>A subject from the start or the last comma before it, and the first verb a frame verb.</summary>
    private static (TokenRange Source, TokenRange Cue, TokenRange Content)? Opening(SpeechDraft draft, TokenRange sentence)
    {
        var (verb, start) = (sentence.Start, sentence.Start);
        while (verb < sentence.End && draft.Tagged.PartsOfSpeech[verb] != PartOfSpeech.Verb)
        {
            start = draft.Text[verb] is "," && verb - sentence.Start < 12 ? verb + 1 : start;
            verb++;
        }
        // "A diplomat who asked not to be named said": the tree sees past the verbs of the subject.
        if (verb < sentence.End && !SpeakerPhrases.IsFrameVerb(draft.Context, verb) && MainVerb(draft, sentence) is var main and >= 0)
        {
            (verb, start) = (main, sentence.Start);
        }
        if (verb + ShortestContent >= sentence.End || !SpeakerPhrases.IsFrameVerb(draft.Context, verb) || SourceBefore(draft, verb, start) is not { Length: > 0 } source)
        {
            return null;
        }
        var end = draft.Text.Tokens[sentence.End - 1].Kind == TokenKind.Punctuation ? sentence.End - 1 : sentence.End;
        var hasClause = draft.Text.Is(verb + 1, "that") || draft.Context.Cue(verb).Kind is not (CueKind.Saying or CueKind.Showing);
        for (var token = verb + 1; token < end && !hasClause; token++)
        {
            hasClause = draft.Tagged.IsVerb(token);
        }
        return hasClause && draft.Text[verb + 1] is not ("," or ".") ? (source, new TokenRange(verb, verb + 1), new TokenRange(verb + 1, end)) : null;
    }

    /// <summary>The root of a sentence where its subject reaches from the sentence's start to it; else -1.</summary>
    private static int MainVerb(SpeechDraft draft, TokenRange sentence)
    {
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (draft.Tagged.Heads[token] < 0)
            {
                var subject = draft.Tagged.Trees.Child(token, DependencyRelation.NominalSubject);
                return subject >= 0 && draft.Tagged.Trees.Subtree(subject) is var span && span.Start == sentence.Start && span.End <= token ? token : -1;
            }
        }
        return -1;
    }

    /// <summary>", a police spokesman said on Monday." at the end.</summary>
    private static (TokenRange Source, TokenRange Cue, TokenRange Content)? Closing(SpeechDraft draft, TokenRange sentence)
    {
        var verb = sentence.End - 1;
        while (verb > sentence.Start && (draft.Text.Tokens[verb].Kind == TokenKind.Punctuation || draft.Text.Is(verb, "on") || SpeechWords.Times.Contains(draft.Text[verb])))
        {
            verb--;
        }
        var start = verb;
        while (start > sentence.Start && draft.Text[start - 1] is not "," && verb - start < LongestSource)
        {
            start--;
        }
        return SpeakerPhrases.IsFrameVerb(draft.Context, verb) && start - 1 > sentence.Start && draft.Text[start - 1] is "," && SourceBefore(draft, verb, start) is { Length: > 0 } source
            ? (source, new TokenRange(verb, verb + 1), new TokenRange(sentence.Start, start - 1))
            : null;
    }

    private static (TokenRange Source, TokenRange Cue, TokenRange Content)? According(SpeechDraft draft, TokenRange sentence)
    {
        for (var token = sentence.Start; token + 2 < sentence.End; token++)
        {
            if (!draft.Text.Is(token, "according") || !draft.Text.Is(token + 1, "to"))
            {
                continue;
            }
            var end = token + 2;
            while (end < sentence.End && draft.Text[end] is not ("," or "." or ";") && end - token < LongestSource)
            {
                end++;
            }
            var isFirst = token == sentence.Start;
            var content = isFirst ? new TokenRange(Math.Min(end + 1, sentence.End), sentence.End) : new TokenRange(sentence.Start, draft.Text[token - 1] is "," ? token - 1 : token);
            return end > token + 2 ? (new TokenRange(token + 2, end), new TokenRange(token, token + 2), content) : null;
        }
        return null;
    }

    /// <summary>The words from a start to a verb and its auxiliaries, where they name somebody who can speak.</summary>
    private static TokenRange SourceBefore(SpeechDraft draft, int verb, int start)
    {
        var end = verb;
        while (end > start && (draft.Tagged.PartsOfSpeech[end - 1] is PartOfSpeech.Auxiliary or PartOfSpeech.Adverb || SpeechWords.Times.Contains(draft.Text[end - 1])))
        {
            end--;
        }
        var source = new TokenRange(start, end);
        var isPassive = end < verb && SpeechWords.FormsOfBe.Contains(draft.Text[verb - 1]);
        return source.Length is > 0 and <= LongestSource && !isPassive && SpeakerPhrases.NamesSomebody(draft.Context, source) ? source : default;
    }
}
