using ClaimExtract.Writing.Columns;
using CsvHelper;

namespace ClaimExtract.Writing.Schemas;

/// <summary>The catalogue of columns as CSV.</summary>
public static class ColumnTable
{
    public static void Write(Stream output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
        csv.WriteRecord("column", "core", "type", "description", "values");
        foreach (var column in ClaimColumns.All)
        {
            csv.WriteRecord(column.Name, column.IsCore ? "true" : "false", column.Type.ToString().ToLowerInvariant(), column.Description, string.Join('|', column.Values));
        }
    }
}
