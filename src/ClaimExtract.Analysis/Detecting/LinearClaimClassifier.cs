using ClaimExtract.Analysis.Models;
using ClaimExtract.Learning.Classifying;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>The shipped classifier: one logistic regression a type over hashed features, calibrated on held-out documents.</summary>
internal sealed class LinearClaimClassifier(LinearClassifier model) : IClaimClassifier
{
    public static LinearClaimClassifier LoadShipped() =>
        new(LinearClassifier.From(ShippedModels.Open("claim-types", ClaimFeatures.Version)));

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
