using System.Text;

namespace ClaimExtract.Cli.Explaining;

/// <summary>Rows of cells in columns that stand under each other.</summary>
/// <param name="indent">Spaces before each line.</param>
/// <param name="numbers">The columns that are aligned to the right.</param>
internal sealed class AlignedTable(int indent, params int[] numbers)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    public void Add(params string[] cells) => _rows.Add(cells);

    public void WriteTo(StringBuilder text)
    {
        var widths = Enumerable.Range(0, _rows.Max(row => row.Length)).Select(column => _rows.Max(row => column < row.Length ? WidthOf(row[column]) : 0)).ToList();
        foreach (var row in _rows)
        {
            var line = new StringBuilder().Append(' ', indent);
            for (var column = 0; column < row.Length; column++)
            {
                var space = widths[column] - WidthOf(row[column]);
                line.Append(column == 0 ? "" : Gap);
                line = Array.IndexOf(numbers, column) >= 0 ? line.Append(' ', space).Append(row[column]) : line.Append(row[column]).Append(' ', space);
            }
            text.Append(line.ToString().TrimEnd(' ')).Append('\n');
        }
    }

    /// <summary>In code points: near enough for English.</summary>
    private static int WidthOf(string cell) => cell.EnumerateRunes().Count();
}
