using static ClaimExtract.Writing.Columns.ColumnType;

namespace ClaimExtract.Writing.Columns;

/// <summary>Columns that give a claim's number.</summary>
internal static class QuantityColumns
{
    private const string Group = "quantity";

    public static readonly ClaimColumn[] All =
    [
        new("quantity_text", Text, "as written, with its noun", static (row, cell) => cell.Text(row.Quantity is { } quantity ? row.Text(quantity.Span) : "")) { IsCore = true, Group = Group },
        new("count_value", Number, "the number; empty when vague or a range", static (row, cell) => cell.Number(row.Quantity?.Value)) { IsCore = true, Group = Group },
        new("count_min", Number, "inclusive lower bound; empty is open", static (row, cell) => cell.Number(row.Quantity?.Min)) { IsCore = true, Group = Group },
        new("count_max", Number, "inclusive upper bound; empty is open", static (row, cell) => cell.Number(row.Quantity?.Max)) { IsCore = true, Group = Group },
        new("count_qualifier", Text, "how the words around the number bound it", static (row, cell) => cell.Text(row.Quantity is { } quantity ? WireName.Of(quantity.Qualifier) : "")) { IsCore = true, Group = Group, Values = [.. WireName.Qualifiers] },
        new("count_unit", Text, "singular noun: fighter, square_kilometre, percent", static (row, cell) => cell.Text(row.Quantity?.Unit)) { IsCore = true, Group = Group },
        new("count_measure", Text, "what the number measures", static (row, cell) => cell.Text(row.Quantity is { } quantity ? WireName.Of(quantity.Measure) : "")) { IsCore = true, Group = Group, Values = [.. WireName.Measures] },
        new("count_scope", Text, "what the number is counted over", static (row, cell) => cell.Text(row.Quantity is { } quantity ? WireName.Of(quantity.Scope) : "")) { IsCore = true, Group = Group, Values = [.. WireName.Scopes.AsSpan(1)] },
        new("count_change", Text, "whether the text says that the number grew or shrank", static (row, cell) => cell.Text(row.Quantity is { } quantity ? WireName.Of(quantity.Change) : "")) { Group = Group, Values = [.. WireName.Changes.AsSpan(1)] },
        new("count_ratio", Ratio, "the factor against the baseline, with its qualifier where it is not exact: \"more than double\" is 2 more_than", static (row, cell) => cell.Ratio(row.Quantity?.Ratio)) { Group = Group },
        new("baseline_text", Text, "what the number is compared with, as written", static (row, cell) => cell.Text(row.Quantity?.Ratio?.Baseline is { } baseline ? row.Text(baseline) : "")) { Group = Group },
    ];
}
