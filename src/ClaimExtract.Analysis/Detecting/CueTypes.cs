using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>
/// Cues that name the type of what they introduce: "feared that" a warning, "denied that" a denial. The guidelines rule so; news
/// has too few of each for the classifier to learn it by itself.
/// </summary>
internal static class CueTypes
{
    private static readonly int s_threat = Index("threat");
    private static readonly int s_warning = Index("warning");
    private static readonly int s_denial = Index("denial");

    /// <summary>The kind of the cue: that of a word which names a type before all others ("voiced concerns").</summary>
    public static CueKind KindOf(TaggedText tagged, Attribution? attribution, CueLexicon cues)
    {
        var kind = CueKind.None;
        foreach (var cue in attribution?.Cue ?? [])
        {
            var range = tagged.Text.TokensIn(cue);
            for (var token = range.Start; token < range.End; token++)
            {
                var found = cues.Find(tagged.Text[token]).Kind;
                if (found is CueKind.Fearing or CueKind.Warning or CueKind.Denying)
                {
                    return found;
                }
                kind = kind == CueKind.None ? found : kind;
            }
        }
        return kind;
    }

    /// <summary>Raises the probability of the type that the cue names.</summary>
    public static void Apply(CueKind cue, Span<double> probabilities)
    {
        var (kind, least) = cue switch
        {
            CueKind.Fearing => (s_warning, 0.6),
            // Who warns of what he will do himself threatens.
            CueKind.Warning when probabilities[s_threat] < 0.3 => (s_warning, 0.6),
            CueKind.Denying => (s_denial, 0.6),
            _ => (-1, 0.0),
        };
        if (kind >= 0)
        {
            probabilities[kind] = Math.Max(probabilities[kind], least);
        }
    }

    private static int Index(string name) => ClaimKinds.All.IndexOf(ClaimKinds.ByName(name));
}
