using System.Runtime.InteropServices;

namespace ClaimExtract.Learning.Classifying;

/// <summary>A multi-label linear classifier over hashed features, scored in integers.</summary>
public sealed class LinearClassifier(WeightTable weights, Calibration calibration)
{
    public int Labels => weights.Labels;

    public int Scale => weights.Scale;

    public Calibration Calibration { get; } = calibration;

    public static LinearClassifier From(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new LinearClassifier(WeightTable.From(file), new Calibration(file.Numbers("calibration"), file.Labels));
    }

    /// <summary>The blocks of a model file that hold this classifier.</summary>
    public (string Name, byte[] Bytes)[] Blocks =>
        [("calibration", MemoryMarshal.AsBytes<int>(Calibration.Bounds).ToArray()), .. weights.Blocks];

    /// <summary>The same weights with another calibration.</summary>
    public LinearClassifier With(Calibration other) => new(weights, other);

    /// <param name="scores">One a label, in sixteenths of a unit of <see cref="Scale"/>; positive means more likely than not. Overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        weights.Score(features, scores);
        // Square root and division are exact to the last bit everywhere (IEEE 754), so the rounded score is the same on every machine.
        var share = 16 * ShareOf(features.Length);
        for (var label = 0; label < Labels; label++)
        {
            scores[label] = (int)(scores[label] * share);
        }
    }

    /// <summary>What each of so many features counts: a long text must not weigh more than a short one (unit length, as in TF-IDF).</summary>
    public static double ShareOf(int features) => features == 0 ? 1 : 8 / Math.Sqrt(features);

    /// <summary>What one feature adds to a label's score, to explain a decision.</summary>
    public int Weight(uint feature, int label) => weights.Weight(feature, label);
}
