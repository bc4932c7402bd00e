using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// The subject of a passive cue does not speak ("2024 was described as …"): it is no source. Beside a named source in the
/// same sentence the words stay with that one.
/// </summary>
internal sealed class PassiveCueRule : IAttributionRule
{
    public string Name => "attribution.passive-cue";

    public void Apply(SpeechDraft draft)
    {
        var silenced = draft.Attributions.Where(a => a.Source.Count == 1 && a.Cue.Count == 1 && a.Outer is null
            && a.Source[0].End <= a.Cue[0].Start && IsPassive(draft, a.Cue[0])).ToArray();
        foreach (var attribution in silenced)
        {
            attribution.Source.Clear();
            if (draft.CuedIn(attribution.Sentence).Any(a => a.Source.Count > 0))
            {
                draft.Remove(attribution);
            }
        }
    }

    private static bool IsPassive(SpeechDraft draft, TokenRange cue)
    {
        for (var token = cue.Start; token < cue.End; token++)
        {
            if (draft.Context.Cue(token) is { Class: CueClass.Verb, Kind: CueKind.Saying or CueKind.Judging or CueKind.Accusing })
            {
                return token > 0 && SpeechWords.FormsOfBe.Contains(draft.Text[token - 1]) && draft.Text[token].EndsWith("ed", StringComparison.OrdinalIgnoreCase)
                    && !draft.Text.Is(token, "quoted") && !(cue.End < draft.Text.Tokens.Length && draft.Text.Is(cue.End, "by")) && !draft.Text.Is(cue.End - 1, "by");
            }
        }
        return false;
    }
}
