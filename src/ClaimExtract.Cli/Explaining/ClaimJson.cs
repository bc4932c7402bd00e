using System.Text.Json;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Model;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Explaining;

/// <summary>What a sentence claims, and why, as members of a JSON object.</summary>
internal sealed class ClaimJson(Utf8JsonWriter json, JsonParts parts, AnalyzedArticle analysis)
{
    private readonly ClaimRow _row = new(analysis);

    public void Write(SentenceExplanation explanation)
    {
        parts.List("clauses", explanation.Clauses, Write);
        parts.List("claims", explanation.Claims, claim => Write(claim, explanation));
    }

    private void Write(ExplainedClause clause)
    {
        parts.Span(clause.Span);
        parts.Texts("source_chain", clause.Attribution?.Chain.Select(source => source.Name) ?? []);
        parts.List("types", clause.Types, type =>
        {
            json.WriteString("claim_type", type.Kind.Name);
            parts.Number("score", type.Score);
            parts.Number("calibrated", type.Calibrated);
            parts.Number("probability", type.Probability);
            parts.Number("threshold", type.Threshold);
            json.WriteBoolean("taken", type.IsChosen);
        });
        parts.Contest(clause.Contest);
    }

    private void Write(ExplainedClaim explained, SentenceExplanation explanation)
    {
        _row.Claim = explained.Claim;
        json.WriteString("claim_id", _row.Id);
        parts.Span(explained.Claim.Span);
        json.WriteString("claim_type", explained.Claim.Kind.Name);
        parts.Number("confidence", explained.Claim.Confidence);
        json.WriteStartArray("clauses");
        foreach (var clause in explained.Clauses)
        {
            json.WriteNumberValue(explanation.Clauses.IndexOf(clause));
        }
        json.WriteEndArray();
        parts.List("reasons", explained.Reasons, reason =>
        {
            json.WriteString("property", reason.Property);
            json.WriteString("value", reason.Value);
            json.WriteString("rule", reason.Rule);
            json.WriteString("because", reason.Because);
            json.WriteString("words", reason.Span is { } span ? analysis.Article[span] : default);
        });
    }
}
