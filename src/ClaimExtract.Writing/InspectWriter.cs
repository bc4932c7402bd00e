using System.Text.Json;
using ClaimExtract.Model;
using ClaimExtract.Writing.Inspecting;

namespace ClaimExtract.Writing;

/// <summary>Every layer of the analysis as one line of JSON a document. Offsets are code points.</summary>
/// <param name="withTokens">Whether tokens are a layer of it.</param>
public sealed class InspectWriter(Stream output, bool withTokens = false) : IDisposable
{
    private readonly JsonLineStream _lines = new(output);

    public void Write(AnalyzedArticle analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var json = _lines.Json;
        var layers = new LayerWriter(json, analysis);
        var claims = new InspectedClaims(json, analysis, layers);
        json.WriteStartObject();
        WriteDocument(json, analysis.Article);
        layers.List("sentences", analysis.Sentences, layers.Sentence);
        if (withTokens)
        {
            layers.List("tokens", analysis.Tokens, layers.Token);
        }
        layers.List("quotations", analysis.Quotations, layers.Quotation);
        layers.List("quantities", analysis.Quantities, layers.Quantity);
        layers.List("times", analysis.Times, layers.Time);
        layers.List("attributions", analysis.Attributions, layers.Attribution);
        layers.List("claims", analysis.Claims, claims.Write);
        json.WriteEndObject();
        _lines.EndLine();
    }

    public void Dispose() => _lines.Dispose();

    private static void WriteDocument(Utf8JsonWriter json, Article article)
    {
        json.WriteString("doc_id", article.Origin.DocumentId);
        json.WriteString("source_path", article.Origin.Path);
        json.WriteString("title", article.Metadata.Title);
        json.WriteString("publisher", article.Metadata.Publisher);
        json.WriteString("published_at", WireValue.Day(article.Metadata.PublishedAt));
        json.WriteString("published_basis", WireName.Of(article.Metadata.PublishedBasis));
        json.WriteString("text", article.Text);
    }
}
