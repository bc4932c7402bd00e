using System.Text.Json;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Explaining;

/// <summary>Who says what in a sentence, and why, as members of a JSON object.</summary>
internal sealed class SpeechJson(Utf8JsonWriter json, JsonParts parts)
{
    public void Write(SentenceExplanation explanation)
    {
        parts.List("attributions", explanation.Attributions, Write);
        parts.List("labels", explanation.Labels, labels =>
        {
            json.WriteNumber("first_token", labels.Tokens.Start - explanation.Sentence.Tokens.Start);
            parts.Texts("labels", labels.Labels);
            parts.List("decisions", labels.Decisions, decision => Write(decision, explanation.Sentence.Tokens.Start));
        });
    }

    private void Write(ExplainedAttribution explained)
    {
        var attribution = explained.Attribution;
        parts.List("source", attribution.Source, parts.Span);
        parts.List("cue", attribution.Cue, parts.Span);
        parts.List("content", attribution.Content, parts.Span);
        json.WriteString("cue_kind", explained.CueKind);
        json.WriteString("cue_stance", WireName.Of(attribution.Stance));
        json.WriteString("rule", attribution.Rule);
        json.WriteString("because", RuleTexts.Of(attribution.Rule));
        json.WriteString("mode", WireName.Of(attribution.Mode));
        json.WriteBoolean("makes_claims", attribution.MakesClaims);
        parts.List("chain", explained.Chain, Write);
        json.WriteNumber("distance", attribution.Distance);
        parts.Number("confidence", attribution.Confidence);
    }

    private void Write(ExplainedLink link)
    {
        json.WriteString("name", link.Source.Name);
        json.WriteString("full_name", link.Source.FullName);
        json.WriteString("type", WireName.Of(link.Source.Kind));
        json.WriteString("resolved_by", link.Source.ResolvedBy);
        parts.Number("confidence", link.Confidence);
    }

    private void Write(SpanDecision decision, int first)
    {
        parts.Span(decision.Span);
        json.WriteNumber("token", decision.Token - first);
        parts.List("scores", decision.Labels, label =>
        {
            json.WriteString("label", label.Label);
            parts.Number("features", label.Features);
            parts.Number("transition", label.Transition);
            parts.Number("total", label.Total);
        });
        parts.Contest(decision.Contest);
    }
}
