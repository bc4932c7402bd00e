using System.Text.Json;
using ClaimExtract.Analysis.Evaluating;

namespace ClaimExtract.Cli.Output;

/// <summary>A report of figures as one JSON object on one line.</summary>
internal static class ReportJson
{
    public static void Write(EvaluationReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("layer", report.Layer);
        json.WriteStartObject("headline");
        json.WriteString("name", report.Headline.Name);
        json.WriteNumber("percent", report.Headline.Percent);
        json.WriteEndObject();
        foreach (var (name, count) in report.Sizes)
        {
            json.WriteNumber(name, count);
        }
        foreach (var table in report.Tables)
        {
            Write(table, json);
        }
        json.WriteEndObject();
    }

    private static void Write(FigureTable table, Utf8JsonWriter json)
    {
        json.WriteStartObject(table.Name);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject(row.Name);
            for (var column = 0; column < row.Values.Count; column++)
            {
                json.WriteNumber(table.Columns[column].Name, row.Values[column]);
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
