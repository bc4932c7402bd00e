using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Classifying;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>The shipped classifier: one logistic regression a type over hashed features, calibrated on held-out documents.</summary>
internal sealed class LinearClaimClassifier(LinearClassifier model, TypeThresholds thresholds) : IClaimClassifier
{
    /// <summary>Thresholds are stored as whole numbers of this unit, the slack last.</summary>
    private const double ThresholdUnit = 1e-4;

    public TypeThresholds Thresholds { get; } = thresholds;

    internal LinearClassifier Model => model;

    public static LinearClaimClassifier LoadShipped()
    {
        var file = ShippedModels.Open("claim-types", ClaimFeatures.Version);
        double[] numbers = [.. file.Numbers("thresholds").Select(number => number * ThresholdUnit)];
        return new LinearClaimClassifier(LinearClassifier.From(file), new TypeThresholds(numbers[..^1], numbers[^1]));
    }

    public void WriteTo(Stream output, ModelPassport passport)
    {
        var numbers = Thresholds.Values.Append(Thresholds.Slack).Select(threshold => (int)Math.Round(threshold / ThresholdUnit)).ToArray();
        ModelFile.Write(output, passport, [("thresholds", MemoryMarshal.AsBytes<int>(numbers).ToArray()), .. model.Blocks]);
    }

    public void Classify(ReadOnlySpan<uint> features, Span<double> probabilities)
    {
        Span<int> scores = stackalloc int[ClaimKinds.All.Length];
        model.Score(features, scores);
        for (var kind = 0; kind < scores.Length; kind++)
        {
            probabilities[kind] = model.Calibration.Probability(kind, scores[kind]);
        }
    }
}
