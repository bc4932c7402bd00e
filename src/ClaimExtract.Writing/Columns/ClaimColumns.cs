using System.Collections.Immutable;

namespace ClaimExtract.Writing.Columns;

/// <summary>The catalogue of columns, in the order in which output has them.</summary>
public static class ClaimColumns
{
    public static ImmutableArray<ClaimColumn> All { get; } =
    [
        .. DocumentColumns.All, .. StatementColumns.All, .. SourceColumns.All,
        .. ActorColumns.All, .. QuantityColumns.All, .. TimeColumns.All, .. ClosingColumns.All,
    ];

    public static ImmutableArray<ClaimColumn> Core { get; } = ImmutableArray.Create(Array.FindAll([.. All], column => column.IsCore));

    /// <summary>Null where no column has that name.</summary>
    public static ClaimColumn? ByName(string name)
    {
        foreach (var column in All)
        {
            if (column.Name == name)
            {
                return column;
            }
        }
        return null;
    }
}
