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
        return new LinearClassifier(WeightTable.From(file), new Calibration(file.Numbers("calibration"), file.Passport.Labels.Count));
    }

    /// <summary>The blocks of a model file that hold this classifier.</summary>
    public (string Name, byte[] Bytes)[] Blocks =>
        [("calibration", MemoryMarshal.AsBytes<int>(Calibration.Bounds).ToArray()), .. weights.Blocks];

    /// <summary>The same weights with another calibration.</summary>
    public LinearClassifier With(Calibration other) => new(weights, other);

    /// <param name="scores">One a label, in units of <see cref="Scale"/>; positive means more likely than not. Overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores) => weights.Score(features, scores);

    /// <summary>What one feature adds to a label's score, to explain a decision.</summary>
    public int Weight(uint feature, int label) => weights.Weight(feature, label);
}
