using System.Collections.Immutable;
using System.Text.Json;
using ClaimExtract.Model;
using ClaimExtract.Writing.Columns;

namespace ClaimExtract.Writing.Inspecting;

/// <summary>Writes the items of each layer as members of a JSON object that is open.</summary>
internal sealed class LayerWriter(Utf8JsonWriter json, AnalyzedArticle analysis)
{
    private readonly string _text = analysis.Article.Text;
    private readonly CodePoints _points = new(analysis.Article.Text);

    public void List<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void Sentence(Sentence sentence)
    {
        Span(sentence.Span);
        json.WriteNumber("paragraph", sentence.ParagraphIndex);
        json.WriteString("kind", WireName.Of(sentence.Kind));
    }

    public void Token(Token token)
    {
        Span(token.Span);
        json.WriteString("text", token.Span.In(_text));
        json.WriteString("kind", WireName.Of(token.Kind));
    }

    public void Quotation(Quotation quotation)
    {
        Span(quotation.Span);
        json.WriteNumber("depth", quotation.Depth);
        json.WriteBoolean("closed", quotation.IsClosed);
    }

    public void Quantity(Quantity quantity)
    {
        SpanAndText(quantity.Span);
        Number("value", quantity.Value);
        Number("min", quantity.Min);
        Number("max", quantity.Max);
        json.WriteString("qualifier", WireName.Of(quantity.Qualifier));
        json.WriteString("unit", quantity.Unit);
        json.WriteString("measure", WireName.Of(quantity.Measure));
        json.WriteString("scope", WireName.Of(quantity.Scope));
        json.WriteString("change", WireName.Of(quantity.Change));
        Number("ratio", quantity.Ratio?.Value);
        json.WriteString("ratio_qualifier", quantity.Ratio is { } ratio ? WireName.Of(ratio.Qualifier) : "");
        json.WriteString("baseline_text", quantity.Ratio?.Baseline is { } baseline ? baseline.In(_text) : "");
    }

    public void Time(TimeExpression time)
    {
        SpanAndText(time.Span);
        json.WriteString("type", WireName.Of(time.Type));
        json.WriteString("value", time.Value);
        json.WriteString("from", WireValue.Day(time.Days?.First));
        json.WriteString("to", WireValue.Day(time.Days?.Last));
        json.WriteString("precision", WireName.Of(time.Precision));
        json.WriteString("basis", WireName.Of(time.Basis));
    }

    public void Attribution(Attribution attribution)
    {
        Spans("source", attribution.Source);
        Spans("cue", attribution.Cue);
        Spans("content", attribution.Content);
        json.WriteString("mode", WireName.Of(attribution.Mode));
        json.WriteString("stance", WireName.Of(attribution.Stance));
        Texts("chain", SourceColumns.Chain(attribution));
        json.WriteNumber("distance", attribution.Distance);
        json.WriteNumber("confidence", WireValue.Confidence(attribution.Confidence));
        json.WriteString("rule", attribution.Rule);
    }

    public void SpanAndText(TextSpan span)
    {
        Span(span);
        json.WriteString("text", span.In(_text));
    }

    public void Texts(string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }

    public void Spans(string name, ImmutableArray<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(_points.Before(span.Start));
            json.WriteNumberValue(_points.Before(span.End));
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void Span(TextSpan span)
    {
        json.WriteNumber("start", _points.Before(span.Start));
        json.WriteNumber("end", _points.Before(span.End));
    }

    private void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, WireValue.Trimmed(number));
            return;
        }
        json.WriteNull(name);
    }
}
