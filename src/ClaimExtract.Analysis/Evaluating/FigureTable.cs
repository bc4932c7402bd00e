namespace ClaimExtract.Analysis.Evaluating;

/// <summary>A table of figures; its name and those of its rows and columns are the keys in JSON.</summary>
public sealed record FigureTable(string Name, IReadOnlyList<FigureColumn> Columns, IReadOnlyList<FigureRow> Rows)
{
    private static readonly FigureColumn[] s_matches =
        [new("precision", true), new("recall", true), new("f1", true), new("right", false), new("found", false), new("gold", false)];

    private static readonly FigureColumn[] s_shares = [new("percent", true), new("right", false), new("all", false)];

    public static FigureTable Matches(string name, IEnumerable<(string Row, MatchCount Count)> rows) => new(
        name, s_matches, [.. rows.Select(row => new FigureRow(row.Row, [row.Count.Precision, row.Count.Recall, row.Count.F1, row.Count.Right, row.Count.Found, row.Count.Gold]))]);

    public static FigureTable Shares(string name, IEnumerable<(string Row, MatchCount Count)> rows) =>
        new(name, s_shares, [.. rows.Select(row => new FigureRow(row.Row, [row.Count.Recall, row.Count.Right, row.Count.Gold]))]);

    public static FigureTable Counts(string name, string column, IEnumerable<(string Row, long Count)> rows) =>
        new(name, [new FigureColumn(column, false)], [.. rows.Select(row => new FigureRow(row.Row, [row.Count]))]);
}

/// <param name="IsPercent">With two decimals; else a whole number.</param>
public sealed record FigureColumn(string Name, bool IsPercent);

/// <param name="Values">One for each column.</param>
public sealed record FigureRow(string Name, IReadOnlyList<double> Values);
