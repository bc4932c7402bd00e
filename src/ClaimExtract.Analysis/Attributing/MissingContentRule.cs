using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// A source and a verb of saying whose content the labeler missed: what follows the verb to the end of the sentence
/// ("Uganda said on Sunday it had paid"), or what stands before a frame that closes it ("…, a spokesman said").
/// </summary>
internal sealed class MissingContentRule : IAttributionRule
{
    private const int ShortestContent = 3;

    public string Name => "attribution.missing-content";

    public void Apply(SpeechDraft draft)
    {
        foreach (var attribution in draft.Attributions.Where(a => a.Content.Count == 0 && a.Source.Count > 0 && a.Cue.Count > 0))
        {
            var sentence = draft.Text.Sentences[attribution.Sentence].Tokens;
            if (draft.Text[sentence.End - 1] is ":" or "?" || (Complement(draft, attribution) is { Length: > 0 } clause ? clause
                : IsStatement(draft, attribution.Cue[0]) ? Missing(draft, attribution, sentence) : default) is not { Length: >= ShortestContent } content)
            {
                continue;
            }
            var speaking = draft.SpeakingIn(content).Distinct().ToArray();
            if (Array.TrueForAll(speaking, a => a != attribution && IsWithin(a, content) && !attribution.StandsIn(a)))
            {
                foreach (var inner in speaking.Where(a => a.Outer is null))
                {
                    inner.Outer = attribution;
                }
                draft.AddContent(attribution, content);
            }
        }
    }

    /// <summary>Whether all of another attribution stands in the content, as in "the mayor denied it, a source said".</summary>
    private static bool IsWithin(AttributionDraft other, TokenRange content) =>
        other.Content.TrueForAll(content.Contains) && other.Cue.TrueForAll(content.Contains) && other.Source.TrueForAll(content.Contains);

    /// <summary>The clause that a verb of the cue has as its complement in the tree; empty where there is none.</summary>
    private static TokenRange Complement(SpeechDraft draft, AttributionDraft attribution)
    {
        var cue = attribution.Cue[0];
        for (var token = cue.Start; token < cue.End; token++)
        {
            var clause = !draft.Tagged.IsVerb(token) ? -1 : draft.Tagged.Trees.Child(token, DependencyRelation.ClausalComplement);
            if (clause >= 0 && draft.Tagged.Trees.Subtree(clause) is var content && (content.Start >= cue.End || content.End <= cue.Start)
                && !content.Overlaps(attribution.Source[0]))
            {
                return content;
            }
        }
        return default;
    }

    private static TokenRange Missing(SpeechDraft draft, AttributionDraft attribution, TokenRange sentence)
    {
        TokenRange cue = attribution.Cue[0], source = attribution.Source[0];
        var (first, last) = (Math.Min(cue.Start, source.Start), Math.Max(cue.End, source.End));
        var end = sentence.End;
        while (end > last && draft.Text.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Quote)
        {
            end--;
        }
        var start = AfterTime(draft, last, end);
        if (end - start >= ShortestContent && draft.Text[start] is not "," && source.End <= cue.Start)
        {
            return SpeakerPhrases.HasVerb(draft.Tagged, new TokenRange(start, end)) ? new TokenRange(start, end) : default;
        }
        // ", a spokesman said ." closes the sentence; a comma sets it apart.
        var isClosing = end - start < ShortestContent && first - 1 > sentence.Start && draft.Text[first - 1] is ",";
        return isClosing && SpeakerPhrases.HasVerb(draft.Tagged, new TokenRange(sentence.Start, first - 1)) ? new TokenRange(sentence.Start, first - 1) : default;
    }

    /// <summary>Skips a time after the verb: "on Sunday", "today", "late Monday".</summary>
    private static int AfterTime(SpeechDraft draft, int token, int end)
    {
        var from = token;
        while (token < end && token - from < 3 && (draft.Text.Is(token, "on") || draft.Text.Is(token, "late") || draft.Text.Is(token, "early")
            || SpeechWords.Times.Contains(draft.Text[token])))
        {
            token++;
        }
        return token > from && !SpeechWords.Times.Contains(draft.Text[token - 1]) ? from : token;
    }

    private static bool IsStatement(SpeechDraft draft, TokenRange cue)
    {
        for (var token = cue.Start; token < cue.End; token++)
        {
            if (draft.Context.Cue(token) is { Class: not CueClass.Noun, Kind: CueKind.Saying or CueKind.Denying or CueKind.Warning or CueKind.Showing or CueKind.Promising })
            {
                return true;
            }
        }
        return false;
    }
}
