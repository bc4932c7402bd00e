using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimExtract.Model;

namespace ClaimExtract.Writing;

/// <summary>Every layer of the analysis as one line of JSON a document. Offsets are code points.</summary>
public sealed class InspectWriter(Stream output)
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(AnalyzedArticle analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var text = analysis.Article.Text;
        var points = new CodePoints(text);
        using (var json = new Utf8JsonWriter(output, s_options))
        {
            json.WriteStartObject();
            json.WriteString("doc_id", analysis.Article.Origin.DocumentId);
            json.WriteString("title", analysis.Article.Metadata.Title);
            json.WriteString("publisher", analysis.Article.Metadata.Publisher);
            json.WriteString("published_at", analysis.Article.Metadata.PublishedAt?.ToString("yyyy-MM-dd") ?? "");
            json.WriteString("text", text);
            List("sentences", analysis.Sentences, s => Span(s.Span));
            List("quantities", analysis.Quantities, WriteQuantity);
            List("times", analysis.Times, t =>
            {
                Span(t.Span);
                json.WriteString("text", t.Span.In(text));
                json.WriteString("type", t.Type.ToString().ToUpperInvariant());
                json.WriteString("value", t.Value);
                json.WriteString("from", t.Days?.First.ToString("yyyy-MM-dd") ?? "");
                json.WriteString("to", t.Days?.Last.ToString("yyyy-MM-dd") ?? "");
            });
            List("attributions", analysis.Attributions, a =>
            {
                Spans("source", a.Source);
                Spans("cue", a.Cue);
                Spans("content", a.Content);
                json.WriteString("mode", WireName.Of(a.Mode));
                Chain("chain", a);
                json.WriteNumber("confidence", Math.Round(a.Confidence, 4));
            });
            List("claims", analysis.Claims, c =>
            {
                Span(c.Span);
                json.WriteString("claim_type", c.Kind.Name);
                json.WriteNumber("confidence", Math.Round(c.Confidence, 4));
                json.WriteString("attribution", WireName.Of(c.Attribution?.Mode ?? AttributionMode.Author));
                Chain("source_chain", c.Attribution);
                if (c.Quantity is { } quantity)
                {
                    json.WriteStartObject("quantity");
                    WriteQuantity(quantity);
                    json.WriteEndObject();
                }
                json.WriteString("polarity", WireName.Of(c.Polarity));
                json.WriteString("modality", WireName.Of(c.Modality));
            });
            json.WriteEndObject();

            void Span(TextSpan span)
            {
                json.WriteNumber("start", points.Before(span.Start));
                json.WriteNumber("end", points.Before(span.End));
            }

            void Spans(string name, ImmutableArray<TextSpan> spans)
            {
                json.WriteStartArray(name);
                foreach (var span in spans)
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(points.Before(span.Start));
                    json.WriteNumberValue(points.Before(span.End));
                    json.WriteEndArray();
                }
                json.WriteEndArray();
            }

            void Chain(string name, Attribution? attribution)
            {
                json.WriteStartArray(name);
                foreach (var source in attribution?.Chain ?? [])
                {
                    json.WriteStringValue(source.Name);
                }
                json.WriteEndArray();
            }

            void List<T>(string name, ImmutableArray<T> items, Action<T> write)
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

            void WriteQuantity(Quantity q)
            {
                Span(q.Span);
                json.WriteString("text", q.Span.In(text));
                Number("value", q.Value);
                Number("min", q.Min);
                Number("max", q.Max);
                json.WriteString("qualifier", WireName.Of(q.Qualifier));
                json.WriteString("unit", q.Unit);
                json.WriteString("measure", WireName.Of(q.Measure));
                json.WriteString("change", q.Change == QuantityChange.None ? "" : WireName.Of(q.Change));
            }

            void Number(string name, decimal? value)
            {
                if (value is { } number)
                {
                    json.WriteNumber(name, number);
                }
                else
                {
                    json.WriteNull(name);
                }
            }
        }
        output.WriteByte((byte)'\n');
    }
}
