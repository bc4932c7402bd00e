using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimExtract.Writing.Columns;

namespace ClaimExtract.Writing.Schemas;

/// <summary>JSON Schema (2020-12) of one line of the JSON Lines output with full columns; other choices of columns leave members out.</summary>
public static class ClaimSchema
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(Stream output)
    {
        using (var json = new Utf8JsonWriter(output, s_options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "claimextract claim");
            json.WriteString("description", "One claim. Offsets count Unicode code points; null is unknown or not applicable.");
            json.WriteString("type", "object");
            WriteMembers(json);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject("schema_version");
        json.WriteNumber("const", JsonLinesClaimWriter.SchemaVersion);
        json.WriteEndObject();
        var open = "";
        foreach (var column in JsonLinesClaimWriter.Grouped([.. ClaimColumns.All]))
        {
            if (column.Group != open)
            {
                CloseGroup(json, open);
                OpenGroup(json, column.Group);
                open = column.Group;
            }
            WriteColumn(json, column);
        }
        CloseGroup(json, open);
        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue("schema_version");
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    private static void OpenGroup(Utf8JsonWriter json, string group)
    {
        if (group.Length > 0)
        {
            json.WriteStartObject(group);
            WriteType(json, "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
        }
    }

    private static void CloseGroup(Utf8JsonWriter json, string group)
    {
        if (group.Length > 0)
        {
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void WriteColumn(Utf8JsonWriter json, ClaimColumn column)
    {
        json.WriteStartObject(column.Name);
        json.WriteString("description", column.Description);
        switch (column.Type)
        {
            case ColumnType.List:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                WriteValues(json, column, withNull: false);
                json.WriteEndObject();
                break;
            case ColumnType.Ratio:
                WriteType(json, "object");
                WriteRatio(json);
                break;
            default:
                WriteType(json, JsonType(column.Type));
                WriteValues(json, column, withNull: true);
                break;
        }
        if (column.Type == ColumnType.Date)
        {
            json.WriteString("format", "date");
        }
        json.WriteEndObject();
    }

    private static void WriteRatio(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject("value");
        json.WriteString("type", "number");
        json.WriteEndObject();
        json.WriteStartObject("qualifier");
        json.WriteStartArray("enum");
        foreach (var qualifier in WireName.Qualifiers)
        {
            json.WriteStringValue(qualifier);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string JsonType(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        _ => "string",
    };

    private static void WriteType(Utf8JsonWriter json, string type)
    {
        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, ClaimColumn column, bool withNull)
    {
        if (column.Values.IsEmpty)
        {
            return;
        }
        json.WriteStartArray("enum");
        foreach (var value in column.Values)
        {
            json.WriteStringValue(value);
        }
        if (withNull)
        {
            json.WriteNullValue();
        }
        json.WriteEndArray();
    }
}
