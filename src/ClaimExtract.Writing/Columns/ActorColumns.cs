using static ClaimExtract.Writing.Columns.ColumnType;

namespace ClaimExtract.Writing.Columns;

/// <summary>Columns that say who does what to whom, and where.</summary>
internal static class ActorColumns
{
    public static readonly ClaimColumn[] All =
    [
        new("actor", List, "who acts, as written, canonical in the document", static (row, cell) => cell.List(row.Claim.Actors)) { IsCore = true },
        new("target", List, "who or what is acted on", static (row, cell) => cell.List(row.Claim.Targets)) { IsCore = true },
        new("location", List, "where", static (row, cell) => cell.List(row.Claim.Locations)) { IsCore = true },
    ];
}
