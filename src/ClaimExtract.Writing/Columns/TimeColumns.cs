using static ClaimExtract.Writing.Columns.ColumnType;

namespace ClaimExtract.Writing.Columns;

/// <summary>Columns that say when.</summary>
internal static class TimeColumns
{
    private const string Group = "time";

    public static readonly ClaimColumn[] All =
    [
        new("date_text", Text, "the time expression as written", static (row, cell) => cell.Text(row.Time is { } time ? row.Text(time.Span) : "")) { IsCore = true, Group = Group },
        new("event_start", Date, "first day", static (row, cell) => cell.Text(WireValue.Day(row.Time?.Covers?.First))) { IsCore = true, Group = Group },
        new("event_end", Date, "last day, inclusive", static (row, cell) => cell.Text(WireValue.Day(row.Time?.Covers?.Last))) { IsCore = true, Group = Group },
        new("date_precision", Text, "the finest unit that the words fix", static (row, cell) => cell.Text(row.Time is { } time ? WireName.Of(time.Precision) : "")) { Group = Group, Values = [.. WireName.Precisions] },
        new("date_basis", Text, "what the days were counted from", static (row, cell) => cell.Text(row.Time is { } time ? WireName.Of(time.Basis) : "")) { Group = Group, Values = [.. WireName.Bases] },
    ];
}
