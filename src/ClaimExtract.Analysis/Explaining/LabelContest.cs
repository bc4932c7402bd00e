using System.Collections.Immutable;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>Why one label was taken and not another: what the features say for each, in logarithms of odds.</summary>
public sealed record LabelContest
{
    public required string Label { get; init; }

    /// <summary>The label that came next.</summary>
    public required string Rival { get; init; }

    /// <summary>The features with the largest weights, for the label first.</summary>
    public required ImmutableArray<FeatureWeight> Features { get; init; }

    /// <summary>The features that are not shown one by one, summed up by what they look at, so that the weights add up.</summary>
    public required ImmutableArray<FeatureWeight> Others { get; init; }

    /// <summary>Of all features: the model's score of the label.</summary>
    public required double Sum { get; init; }

    public required double RivalSum { get; init; }
}
