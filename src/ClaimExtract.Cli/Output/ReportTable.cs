using System.Globalization;
using System.Text;
using ClaimExtract.Analysis.Evaluating;

namespace ClaimExtract.Cli.Output;

/// <summary>A report of figures as aligned text for a reader.</summary>
internal static class ReportTable
{
    private const string Gap = "  ";

    public static string Write(EvaluationReport report)
    {
        var text = new StringBuilder();
        text.Append(report.Layer).Append(": ").AppendJoin(", ", report.Sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $"{size.Name} {size.Count}"))).Append('\n');
        foreach (var table in report.Tables.Where(table => table.Rows.Count > 0))
        {
            text.Append('\n');
            Write(table, text);
        }
        return text.ToString();
    }

    private static void Write(FigureTable table, StringBuilder text)
    {
        var labels = table.Rows.Select(row => row.Name).Prepend(table.Name).ToList();
        var cells = table.Rows.Select(row => row.Values.Select((value, column) => Cell(table.Columns[column], value)).ToList()).ToList();
        var (label, widths) = (labels.Max(name => name.Length), table.Columns.Select((column, i) => Math.Max(column.Name.Length, cells.Max(row => row[i].Length))).ToList());
        WriteLine(text, labels[0].PadRight(label), table.Columns.Select((column, i) => column.Name.PadLeft(widths[i])));
        for (var row = 0; row < cells.Count; row++)
        {
            WriteLine(text, labels[row + 1].PadRight(label), cells[row].Select((cell, i) => cell.PadLeft(widths[i])));
        }
    }

    private static void WriteLine(StringBuilder text, string label, IEnumerable<string> cells) => text.Append(label).Append(Gap).AppendJoin(Gap, cells).Append('\n');

    private static string Cell(FigureColumn column, double value) => value.ToString(column.IsPercent ? "0.00" : "0", CultureInfo.InvariantCulture);
}
