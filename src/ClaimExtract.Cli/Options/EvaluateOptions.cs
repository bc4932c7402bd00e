using ClaimExtract.Analysis.Evaluating;

namespace ClaimExtract.Cli.Options;

/// <summary>What one run of evaluate is to do.</summary>
internal sealed record EvaluateOptions
{
    public required ILayerEvaluation Layer { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    public required EvaluationOptions Evaluation { get; init; }

    /// <summary>What the layer's main figure must reach, in percent; null where anything goes.</summary>
    public double? Least { get; init; }

    public bool IsJson { get; init; }
}
