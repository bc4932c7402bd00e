namespace ClaimExtract.Analysis.Attributing;

/// <summary>One way of finding who says what. Rules run in the order of <see cref="AttributionRules.All"/>.</summary>
internal interface IAttributionRule
{
    /// <summary>Stable dotted name, as it stands in the evidence of a claim.</summary>
    string Name { get; }

    /// <summary>Adds attributions, or content to attributions that earlier rules made.</summary>
    void Apply(SpeechDraft draft);
}
