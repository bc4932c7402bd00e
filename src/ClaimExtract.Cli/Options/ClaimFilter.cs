using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Cli.Options;

/// <summary>Which claims a user wants.</summary>
/// <param name="Kinds">All where empty.</param>
internal sealed record ClaimFilter(ImmutableArray<ClaimKind> Kinds, double MinConfidence)
{
    public AnalyzedArticle Apply(AnalyzedArticle analysis) =>
        Kinds.IsEmpty && MinConfidence <= 0 ? analysis : analysis with { Claims = analysis.Claims.RemoveAll(claim => !Admits(claim)) };

    private bool Admits(Claim claim) => claim.Confidence >= MinConfidence && (Kinds.IsEmpty || Kinds.Contains(claim.Kind));
}
