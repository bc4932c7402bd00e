using System.Collections.Immutable;
using ClaimExtract.Model;
using static ClaimExtract.Writing.Columns.ColumnType;

namespace ClaimExtract.Writing.Columns;

/// <summary>Columns about copies, grounds and doubts.</summary>
internal static class ClosingColumns
{
    public static readonly ClaimColumn[] All =
    [
        new("duplicate_of", Text, "claim_id of the claim that this one repeats; filled by compare", static (_, cell) => cell.Text("")),
        new("cluster_id", Text, "claims about the same thing share it; filled by compare", static (_, cell) => cell.Text("")),
        new("evidence", List, "the rules and models that decided", static (row, cell) => cell.List(Rules(row.Claim))),
        new("flags", List, "what to know about how the claim was found", static (row, cell) => cell.List(Flags(row.Claim.Flags))) { IsCore = true, Values = [.. WireName.Flags] },
    ];

    /// <summary>The names of the flags that are set, in the order of their bits.</summary>
    public static ImmutableArray<string> Flags(ClaimFlags flags)
    {
        if (flags == ClaimFlags.None)
        {
            return [];
        }
        var names = new List<string>();
        for (var bit = 0; bit < WireName.Flags.Length; bit++)
        {
            if (((int)flags & (1 << bit)) != 0)
            {
                names.Add(WireName.Flags[bit]);
            }
        }
        return ImmutableArray.Create(names.ToArray());
    }

    private static ImmutableArray<string> Rules(Claim claim) => ImmutableArray.CreateRange(claim.Evidence, evidence => evidence.Rule);
}
