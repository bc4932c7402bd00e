using System.Collections.Immutable;
using System.Text.Json;
using ClaimExtract.Model;

namespace ClaimExtract.Writing.Cells;

/// <summary>Cells as values of JSON: unknown is null, lists are arrays.</summary>
internal sealed class JsonCellSink(Utf8JsonWriter json) : ICellSink
{
    public void Text(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStringValue(value);
    }

    public void List(ImmutableArray<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }

    public void WholeNumber(int? value)
    {
        if (value is { } number)
        {
            json.WriteNumberValue(number);
            return;
        }
        json.WriteNullValue();
    }

    public void Number(decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumberValue(WireValue.Trimmed(number));
            return;
        }
        json.WriteNullValue();
    }

    public void Confidence(double? value)
    {
        if (value is { } number)
        {
            json.WriteNumberValue(WireValue.Confidence(number));
            return;
        }
        json.WriteNullValue();
    }

    public void YesOrNo(bool? value)
    {
        if (value is { } known)
        {
            json.WriteBooleanValue(known);
            return;
        }
        json.WriteNullValue();
    }

    public void Ratio(QuantityRatio? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteNumber("value", WireValue.Trimmed(value.Value));
        json.WriteString("qualifier", WireName.Of(value.Qualifier));
        json.WriteEndObject();
    }
}
