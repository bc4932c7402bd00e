using System.Text.Json;
using ClaimExtract.Model;
using ClaimExtract.Writing.Columns;

namespace ClaimExtract.Writing.Inspecting;

/// <summary>Claims as <c>inspect</c> shows them: with the offsets and layers that rows leave out.</summary>
internal sealed class InspectedClaims(Utf8JsonWriter json, AnalyzedArticle analysis, LayerWriter layers)
{
    private readonly ClaimRow _row = new(analysis);

    public void Write(Claim claim)
    {
        _row.Claim = claim;
        layers.SpanAndText(claim.Span);
        json.WriteString("claim_id", _row.Id);
        json.WriteString("claim_group", _row.GroupId);
        json.WriteNumber("sentence", claim.SentenceIndex);
        json.WriteString("claim_type", claim.Kind.Name);
        json.WriteNumber("confidence", WireValue.Confidence(claim.Confidence));
        WriteSource(claim);
        WriteObject("quantity", claim.Quantity, layers.Quantity);
        WriteObject("time", claim.Time, layers.Time);
        json.WriteString("polarity", WireName.Of(claim.Polarity));
        json.WriteString("modality", WireName.Of(claim.Modality));
        layers.Spans("hedges", claim.Hedges);
        layers.Texts("actor", claim.Actors);
        layers.Texts("target", claim.Targets);
        layers.Texts("location", claim.Locations);
        layers.List("evidence", claim.Evidence, WriteEvidence);
        layers.Texts("flags", ClosingColumns.Flags(claim.Flags));
    }

    private void WriteSource(Claim claim)
    {
        json.WriteString("attribution", WireName.Of(claim.Attribution?.Mode ?? AttributionMode.Author));
        layers.Texts("source_chain", SourceColumns.Chain(claim.Attribution));
        json.WriteString("source_name", _row.Source?.FullName ?? "");
        json.WriteString("source_type", _row.Source is { } source ? WireName.Of(source.Kind) : "");
        json.WriteString("source_affiliation", _row.Source?.Affiliation ?? "");
        json.WriteNumber("source_distance", claim.Attribution?.Distance ?? 0);
        layers.Spans("cue", claim.Attribution?.Cue ?? []);
    }

    private void WriteObject<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }

    private void WriteEvidence(Evidence evidence)
    {
        layers.SpanAndText(evidence.Span);
        json.WriteString("rule", evidence.Rule);
    }
}
