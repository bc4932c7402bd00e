using System.Collections.Immutable;
using System.Globalization;
using ClaimExtract.Analysis.Detecting;
using ClaimExtract.Analysis.Explaining.Naming;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>Says why a claim has the values it has.</summary>
internal sealed class ClaimExplainer(AnalysisLayers layers)
{
    public ExplainedClaim Explain(Claim claim, ImmutableArray<ExplainedClause> clauses)
    {
        ImmutableArray<ExplainedClause> own = [.. clauses.Where(c => c.Attribution == claim.Attribution && claim.Span.Contains(c.Span))];
        ImmutableArray<ExplainedClause> decisive = [.. own.Where(c => c.Types.Any(type => type.IsChosen && type.Kind == claim.Kind))];
        ClaimReason[] reasons = [TypeOf(claim), SourceOf(claim), PolarityOf(claim), ModalityOf(claim), QuantityOf(claim), TimeOf(claim), ParticipantsOf(claim)];
        return new ExplainedClaim(claim, decisive.IsEmpty ? own : decisive, [.. reasons]);
    }

    private static ClaimReason TypeOf(Claim claim) => new("type", claim.Kind.Name, claim.Evidence[0].Rule, RuleTexts.Of(claim.Evidence[0].Rule), claim.Evidence[0].Span);

    private static ClaimReason SourceOf(Claim claim) => claim.Attribution is { } attribution
        ? Reason("source", attribution.Chain is [.., var source] ? source.Name : "nobody named", attribution.Rule, attribution.Cue is [var cue, ..] ? cue : null)
        : Reason("source", "the article itself", "source.none", null);

    private static ClaimReason PolarityOf(Claim claim) => Of(claim, "polarity", EnumWords.Of(claim.Polarity));

    private static ClaimReason ModalityOf(Claim claim) => Of(claim, "modality", EnumWords.Of(claim.Modality));

    private ClaimReason QuantityOf(Claim claim)
    {
        if (claim.Quantity is not { } quantity)
        {
            return Reason("quantity", "none", layers.Values.QuantitiesIn(claim.Span).Any() ? "quantity.unfit" : "quantity.none", null);
        }
        var value = string.Create(CultureInfo.InvariantCulture, $"{EnumWords.Of(quantity.Measure)}, {EnumWords.Of(quantity.Qualifier)} {quantity.Value ?? quantity.Min ?? quantity.Max}");
        return Reason("quantity", value, QuantityChoice.IsOwn(claim.Kind.Name, quantity.Measure) ? "quantity.measure" : "quantity.first", quantity.Span);
    }

    private static ClaimReason TimeOf(Claim claim)
    {
        if (claim.Time is not { } time)
        {
            return Reason("time", "none", "time.none", null);
        }
        var days = time.Covers is { } covered ? string.Create(CultureInfo.InvariantCulture, $"{covered.First:yyyy-MM-dd} to {covered.Last:yyyy-MM-dd}, {EnumWords.Of(time.Basis)}") : "no days";
        return Reason("time", days, claim.Span.Contains(time.Span) ? "time.clause" : "time.beside", time.Span);
    }

    private ClaimReason ParticipantsOf(Claim claim)
    {
        var verb = Participants.VerbOf(layers.Tagged, layers.Text.TokensIn(claim.Span));
        var rule = verb < 0 ? "participants.no-verb" : Participants.IsPassive(layers.Tagged, verb, layers.Text.TokensIn(claim.Span)) ? "participants.passive" : "participants.active";
        var value = $"actor {Listed(claim.Actors)}, target {Listed(claim.Targets)}";
        return Reason("participants", value, rule, verb < 0 ? null : layers.Text.Tokens[verb].Span);
    }

    private static ClaimReason Of(Claim claim, string property, string value)
    {
        // The last word counts: a type may overrule a hedge.
        var evidence = claim.Evidence.LastOrDefault(e => e.Rule.StartsWith(property + ".", StringComparison.Ordinal));
        return evidence is null ? Reason(property, value, property + ".default", null) : Reason(property, value, evidence.Rule, evidence.Span);
    }

    private static ClaimReason Reason(string property, string value, string rule, TextSpan? span) => new(property, value, rule, RuleTexts.Of(rule), span);

    private static string Listed(ImmutableArray<string> names) => names.IsEmpty ? "none" : string.Join(" | ", names);
}
