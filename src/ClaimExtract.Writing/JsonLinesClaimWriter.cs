using ClaimExtract.Model;
using ClaimExtract.Writing.Cells;
using ClaimExtract.Writing.Columns;

namespace ClaimExtract.Writing;

/// <summary>One claim a line as a JSON object; source, quantity and time are objects in it, null where a claim has none.</summary>
internal sealed class JsonLinesClaimWriter : IClaimWriter
{
    /// <summary>Raised when a name or type changes.</summary>
    public const int SchemaVersion = 1;

    private readonly JsonLineStream _lines;
    private readonly JsonCellSink _cells;
    private readonly ClaimColumn[] _columns;

    public JsonLinesClaimWriter(Stream output, WriterOptions options)
    {
        _lines = new JsonLineStream(output);
        _cells = new JsonCellSink(_lines.Json);
        _columns = Grouped([.. options.Columns]);
    }

    public void Write(AnalyzedArticle analysis)
    {
        var row = new ClaimRow(analysis);
        foreach (var claim in analysis.Claims)
        {
            row.Claim = claim;
            WriteLine(row);
        }
    }

    public void Dispose() => _lines.Dispose();

    /// <summary>Brings the columns of each object together, at the place of the first of them.</summary>
    internal static ClaimColumn[] Grouped(ClaimColumn[] columns)
    {
        var grouped = new List<ClaimColumn>(columns.Length);
        foreach (var column in columns)
        {
            var last = column.Group.Length == 0 ? -1 : grouped.FindLastIndex(other => other.Group == column.Group);
            grouped.Insert(last < 0 ? grouped.Count : last + 1, column);
        }
        return [.. grouped];
    }

    private void WriteLine(ClaimRow row)
    {
        var json = _lines.Json;
        json.WriteStartObject();
        json.WriteNumber("schema_version", SchemaVersion);
        var open = "";
        foreach (var column in _columns)
        {
            if (column.Group != open)
            {
                Close(open, row);
                open = column.Group;
                Open(open, row);
            }
            if (Has(open, row))
            {
                json.WritePropertyName(column.Name);
                column.Write(row, _cells);
            }
        }
        Close(open, row);
        json.WriteEndObject();
        _lines.EndLine();
    }

    private void Open(string group, ClaimRow row)
    {
        if (group.Length == 0)
        {
            return;
        }
        if (Has(group, row))
        {
            _lines.Json.WriteStartObject(group);
            return;
        }
        _lines.Json.WriteNull(group);
    }

    private void Close(string group, ClaimRow row)
    {
        if (group.Length > 0 && Has(group, row))
        {
            _lines.Json.WriteEndObject();
        }
    }

    private static bool Has(string group, ClaimRow row) => group switch
    {
        "source" => row.Source is not null,
        "quantity" => row.Quantity is not null,
        "time" => row.Time is not null,
        _ => true,
    };
}
