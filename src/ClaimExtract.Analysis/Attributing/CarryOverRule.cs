using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// A sentence without a cue that plainly goes on with the source of the one before it in the same paragraph: it opens with
/// a pronoun or a definite noun and says "also", "further", "in addition".
/// Everything else stays in the article's own voice, by far the more common case.
/// </summary>
internal sealed class CarryOverRule : IAttributionRule
{
    public string Name => "attribution.carry-over";

    public void Apply(SpeechDraft draft)
    {
        AttributionDraft? last = null;
        foreach (var sentence in draft.Text.Sentences)
        {
            var own = draft.CuedIn(sentence.Index).LastOrDefault(a => a.Outer is null && a.Content.Count > 0);
            if (draft.IsNewParagraph(sentence.Index))
            {
                last = null;
            }
            if (own is not null || draft.HasSpeechIn(sentence.Tokens))
            {
                last = own is { Source.Count: > 0 } or { GoesOnFrom: not null } ? own : null;
            }
            else if (last is not null && GoesOn(draft, sentence.Tokens))
            {
                var carried = new AttributionDraft
                {
                    Sentence = sentence.Index,
                    Rule = Name,
                    Content = [sentence.Tokens],
                    GoesOnFrom = last,
                    IsCarriedOver = true,
                    Confidence = 0.6,
                };
                draft.Add(carried);
                last = carried;
            }
            else
            {
                last = null;
            }
        }
    }

    private static bool GoesOn(SpeechDraft draft, TokenRange sentence)
    {
        if (sentence.Length < 4)
        {
            return false;
        }
        var opens = draft.Tagged.PartsOfSpeech[sentence.Start] == PartOfSpeech.Pronoun
            || draft.Text.Is(sentence.Start, "the") || draft.Text.Is(sentence.Start, "in") || draft.Text.Is(sentence.Start, "among");
        if (!opens)
        {
            return false;
        }
        // Beyond the subject and its verb "also" adds to a list, not to a report.
        for (var token = sentence.Start; token < Math.Min(sentence.End, sentence.Start + 8); token++)
        {
            if (draft.Text.Is(token, "also") || draft.Text.Is(token, "further") || draft.Text.Is(token, "addition")
                || draft.Text.Is(token, "additionally") || draft.Text.Is(token, "meanwhile"))
            {
                return true;
            }
        }
        return false;
    }
}
