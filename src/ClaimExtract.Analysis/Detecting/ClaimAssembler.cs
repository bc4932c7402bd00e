using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>Puts claims together from what the stages found about their clause; each is complete when made.</summary>
internal sealed class ClaimAssembler
{
    /// <summary>Below this a row is flagged.</summary>
    private const double LowConfidence = 0.4;

    private readonly CertaintyReader _certainty = new();

    /// <summary>One claim, or one for each number that counts something of its own.</summary>
    public IEnumerable<Claim> Assemble(TaggedText tagged, FoundValues values, TypedClause typed, int group)
    {
        var (clause, text) = (typed.Clause, tagged.Text);
        var span = text.SpanOf(clause.Tokens);
        var certainty = _certainty.Read(tagged, clause, typed.Kind);
        var participants = Participants.Of(tagged, clause.Tokens);
        var claim = new Claim
        {
            Span = span,
            SentenceIndex = clause.Sentence.Index,
            Kind = typed.Kind,
            Confidence = typed.Confidence,
            Group = group,
            Polarity = certainty.Polarity,
            Modality = certainty.Modality,
            Hedges = certainty.Hedges,
            Attribution = clause.Attribution,
            Time = TimeChoice.For(tagged, values, clause),
            Actors = participants.Actors,
            Targets = participants.Targets,
            Locations = participants.Locations,
            Evidence = [new Evidence(typed.Rule, span), .. Rules(clause.Attribution), .. certainty.Evidence],
        };
        claim = claim with { Flags = FlagsOf(claim, clause, text.Quotations) };
        var quantities = QuantityChoice.For(typed.Kind, values.QuantitiesIn(span));
        return quantities.Count == 0 ? [claim] : quantities.Select(quantity => claim with { Quantity = quantity });
    }

    private static IEnumerable<Evidence> Rules(Attribution? attribution) =>
        attribution is null ? [] : [new Evidence(attribution.Rule, attribution.Cue is [var cue, ..] ? cue : attribution.Content[0])];

    private static ClaimFlags FlagsOf(Claim claim, Clause clause, IEnumerable<Quotation> quotations)
    {
        var flags = claim.Confidence < LowConfidence ? ClaimFlags.LowConfidence : ClaimFlags.None;
        flags |= clause.Sentence.Kind == SentenceKind.Heading ? ClaimFlags.Headline : ClaimFlags.None;
        flags |= claim.Time is { Basis: DateBasis.Ambiguous } ? ClaimFlags.AmbiguousDate : ClaimFlags.None;
        flags |= quotations.Any(q => !q.IsClosed && q.Span.Overlaps(claim.Span)) ? ClaimFlags.UnbalancedQuote : ClaimFlags.None;
        var isPronoun = clause.Attribution is { Distance: > 0, Mode: not AttributionMode.Carryover, Source.Length: > 0 };
        return flags | (isPronoun ? ClaimFlags.PronounSource : ClaimFlags.None);
    }
}
