using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>"The paper quoted a doctor as saying that …": the words are the doctor's, told by the paper. Works on contents that begin with whom they quote.</summary>
internal sealed class QuotedAsRule : IAttributionRule
{
    private const int LongestSource = 12;

    public string Name => "attribution.quoted-as";

    public void Apply(SpeechDraft draft)
    {
        foreach (var outer in draft.Attributions.Where(a => a.Cue.Count > 0 && a.Content.Count > 0 && a.Source.Count > 0).ToArray())
        {
            var content = outer.Content[0];
            var sentence = draft.Text.Sentences[outer.Sentence].Tokens;
            if (content.Start < outer.Cue[0].End || SayingIn(draft, new TokenRange(outer.Cue[0].End, content.End)) is not { } saying
                || saying.Start - outer.Cue[0].End is 0 or > LongestSource || !sentence.Contains(content))
            {
                continue;
            }
            var source = new TokenRange(outer.Cue[0].End, saying.Start);
            if (SpeakerPhrases.NamesSomebody(draft.Context, source))
            {
                draft.Add(new AttributionDraft
                {
                    Sentence = outer.Sentence,
                    Rule = Name,
                    Outer = outer,
                    Source = [source],
                    Cue = [saying],
                    Content = [new TokenRange(saying.End, content.End)],
                });
            }
        }
    }

    /// <summary>"as saying", "as telling"; null where the stretch has none.</summary>
    private static TokenRange? SayingIn(SpeechDraft draft, TokenRange range)
    {
        for (var token = range.Start; token + 2 < range.End && token - range.Start <= LongestSource; token++)
        {
            if (draft.Text.Is(token, "as") && draft.Text[token + 1].EndsWith("ing", StringComparison.Ordinal)
                && draft.Context.Cue(token + 1) is { Class: CueClass.Verb, Kind: CueKind.Saying or CueKind.Warning or CueKind.Denying })
            {
                return new TokenRange(token, token + 2);
            }
        }
        return null;
    }
}
