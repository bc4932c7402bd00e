using System.Collections.Immutable;
using ClaimExtract.Writing.Cells;

namespace ClaimExtract.Writing.Columns;

/// <summary>A column of the output.</summary>
/// <param name="Name">The same in every format.</param>
/// <param name="Description">For the schema: what a cell means, without a full stop.</param>
/// <param name="Write">Gives the cell's one value to a sink.</param>
public sealed record ClaimColumn(string Name, ColumnType Type, string Description, Action<ClaimRow, ICellSink> Write)
{
    /// <summary>Whether it stands in the output unless a user chooses columns.</summary>
    public bool IsCore { get; init; }

    /// <summary>The object that holds it in JSON: source, quantity, time; empty for the claim itself.</summary>
    public string Group { get; init; } = "";

    /// <summary>The values that can occur, where they are a closed set.</summary>
    public ImmutableArray<string> Values { get; init; } = [];
}
