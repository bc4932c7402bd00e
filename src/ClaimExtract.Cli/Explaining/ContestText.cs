using System.Text;
using ClaimExtract.Analysis.Explaining;

namespace ClaimExtract.Cli.Explaining;

/// <summary>The weights for a label and its rival, for a reader.</summary>
internal static class ContestText
{
    public static void Write(LabelContest contest, StringBuilder text)
    {
        var table = new AlignedTable(4, 1, 2);
        table.Add("feature", contest.Label, contest.Rival);
        foreach (var feature in contest.Features)
        {
            Add(table, feature.Times == 1 ? feature.Text : $"{feature.Text} ({Quoting.Number(feature.Times)} times)", feature);
        }
        foreach (var others in contest.Others)
        {
            Add(table, $"{Quoting.Number(others.Times)} more on {others.Text}", others);
        }
        table.Add("sum of all features", Quoting.Weight(contest.Sum), Quoting.Weight(contest.RivalSum));
        table.WriteTo(text);
    }

    private static void Add(AlignedTable table, string name, FeatureWeight feature) =>
        table.Add(name, Quoting.Weight(feature.Weight), Quoting.Weight(feature.RivalWeight));
}
