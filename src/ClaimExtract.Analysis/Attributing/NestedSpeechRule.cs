using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Looks for a source, a cue and a content inside the content of another attribution
/// ("the Journal reported that officials said that …"). Only indirect speech: what a quotation quotes stays whole.
/// </summary>
internal sealed class NestedSpeechRule : IAttributionRule
{
    public string Name => "attribution.nested";

    public void Apply(SpeechDraft draft)
    {
        foreach (var outer in draft.Attributions.ToArray())
        {
            foreach (var content in outer.Content.Where(c => c.Length >= 5 && draft.Text.Sentences[outer.Sentence].Tokens.Contains(c)))
            {
                if (draft.Context.Place(content.Start) is not (QuotePlace.Outside or QuotePlace.Scare))
                {
                    continue;
                }
                var inner = CueRule.Link(draft, outer.Sentence, draft.Relabel(outer.Sentence, content), outer, Name);
                inner.RemoveAll(a => !IsAssertion(draft, a));
                if (inner.Count == 0 && Governed(draft, outer, content) is { } governed && IsAssertion(draft, governed))
                {
                    inner.Add(governed);
                }
                if (inner.Count == 0 && Feeling(draft, outer, content) is { } feeling)
                {
                    inner.Add(feeling);
                }
                inner.ForEach(draft.Add);
            }
        }
    }

    /// <summary>The first cue of the content that has a subject and a clause as its complement in the tree.</summary>
    private AttributionDraft? Governed(SpeechDraft draft, AttributionDraft outer, TokenRange content)
    {
        var trees = draft.Tagged.Trees;
        for (var verb = content.Start; verb < content.End; verb++)
        {
            var (subject, clause) = draft.Context.Cue(verb).Class == CueClass.Verb && draft.Context.Cue(verb).Asserts
                ? (trees.Child(verb, DependencyRelation.NominalSubject), trees.Child(verb, DependencyRelation.ClausalComplement))
                : (-1, -1);
            if (subject < 0 || clause < 0)
            {
                continue;
            }
            var (source, said) = (trees.Subtree(subject), trees.Subtree(clause));
            return content.Contains(source) && content.Contains(said) && source.End <= verb && said.Start > verb && SpeakerPhrases.NamesSomebody(draft.Context, source)
                ? new AttributionDraft { Sentence = outer.Sentence, Rule = Name, Outer = outer, Source = [source], Cue = [new TokenRange(verb, verb + 1)], Content = [said] }
                : null;
        }
        return null;
    }

    /// <summary>"that officials are worried about …" at the start of a content: the officials' worry, told by the outer source.</summary>
    private AttributionDraft? Feeling(SpeechDraft draft, AttributionDraft outer, TokenRange content)
    {
        var start = draft.Text.Is(content.Start, "that") ? content.Start + 1 : content.Start;
        var verb = start;
        while (verb < content.End && !draft.Tagged.IsVerb(verb))
        {
            verb++;
        }
        var source = new TokenRange(start, verb);
        var isFeeling = verb + 3 < content.End && source.Length > 0 && SpeechWords.FormsOfBe.Contains(draft.Text[verb]) && SpeechWords.Feelings.Contains(draft.Text[verb + 1]);
        return isFeeling && SpeakerPhrases.NamesSomebody(draft.Context, source) && draft.Tagged.PartsOfSpeech[start] != PartOfSpeech.Pronoun
            ? new AttributionDraft
            {
                Sentence = outer.Sentence,
                Rule = Name,
                Outer = outer,
                Source = [source],
                Cue = [new TokenRange(verb, verb + 2)],
                Content = [new TokenRange(verb + 2, content.End)],
            }
            : null;
    }

    /// <summary>
    /// A source of its own and a verb of saying, warning or fearing. "He said he thought" is one source speaking of himself,
    /// "anybody who complains" nobody in particular: a pronoun is no source here.
    /// </summary>
    private static bool IsAssertion(SpeechDraft draft, AttributionDraft inner)
    {
        if (inner.Source.Count == 0 || inner.Cue.Count == 0
            || (inner.Source[0].Length == 1 && draft.Tagged.PartsOfSpeech[inner.Source[0].Start] is PartOfSpeech.Pronoun or PartOfSpeech.Determiner))
        {
            return false;
        }
        for (var token = inner.Cue[0].Start; token < inner.Cue[0].End; token++)
        {
            if (draft.Context.Cue(token) is { Asserts: true, Class: not CueClass.Noun } cue && cue.Kind is not (CueKind.Thinking or CueKind.Urging or CueKind.Showing)
                && !SpeakerPhrases.IsPassive(draft.Tagged, token))
            {
                return true;
            }
        }
        return false;
    }
}
