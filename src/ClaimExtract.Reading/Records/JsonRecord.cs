using System.Globalization;
using System.Text.Json;
using ClaimExtract.Reading.Headers;

namespace ClaimExtract.Reading.Records;

/// <summary>One JSON object → its fields with scalar values and lists of them; nested objects are passed over.</summary>
internal static class JsonRecord
{
    /// <param name="problem">What is wrong with the line, where the result is false.</param>
    public static bool TryRead(ReadOnlyMemory<byte> line, out RecordFields fields, out string problem)
    {
        fields = new RecordFields();
        problem = "";
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                problem = "not a JSON object; each line must be one object such as {\"text\": \"…\"}";
                return false;
            }
            foreach (var field in json.RootElement.EnumerateObject())
            {
                Add(fields, field.Name, field.Value);
            }
            return true;
        }
        catch (InvalidOperationException)
        {
            problem = "a field's name holds half a surrogate pair; mend the escape in it";
            return false;
        }
        catch (JsonException error)
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"invalid JSON at byte {(error.BytePositionInLine ?? 0) + 1} of the line; each line must be one whole object");
            return false;
        }
    }

    private static void Add(RecordFields fields, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                fields.Add(name, JsonText.Of(value));
                break;
            case JsonValueKind.Number:
                fields.Add(name, value.GetRawText());
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (item.ValueKind == JsonValueKind.String)
                    {
                        fields.Add(name, JsonText.Of(item));
                    }
                }
                break;
            default:
                break;
        }
    }
}
