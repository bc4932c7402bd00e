using System.Runtime.InteropServices;

namespace ClaimExtract.Learning;

/// <summary>
/// Weights in 8 bits: a row of labels for each known feature, found by hash. A feature that training did not keep
/// adds nothing. Sums are integers, so that scores are the same on every processor.
/// </summary>
public sealed class WeightTable
{
    private readonly FingerprintIndex _index;
    private readonly ReadOnlyMemory<byte> _weights;

    /// <param name="index">The row of each feature.</param>
    /// <param name="weights">Rows × labels signed bytes, row by row.</param>
    /// <param name="scale">A weight of 1.0 in training is this many units here.</param>
    /// <exception cref="InvalidDataException">The sizes do not fit together.</exception>
    public WeightTable(FingerprintIndex index, ReadOnlyMemory<byte> weights, int labels, int scale)
    {
        ArgumentNullException.ThrowIfNull(index);
        if (index.Rows * labels != weights.Length)
        {
            throw new InvalidDataException($"weights do not fit together: {index.Rows} rows, {weights.Length} bytes for {labels} labels");
        }
        (_index, _weights, Labels, Scale) = (index, weights, labels, scale);
    }

    public int Labels { get; }

    public int Scale { get; }

    public static WeightTable From(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new WeightTable(new FingerprintIndex(file.Block("starts"), file.Block("prints")), file.Block("weights"), file.Passport.Labels.Count, file.Passport.Scale);
    }

    /// <summary>The blocks of a model file that hold this table.</summary>
    public (string Name, byte[] Bytes)[] Blocks => [.. _index.Blocks, ("weights", _weights.ToArray())];

    /// <summary>Adds up the rows of the features.</summary>
    /// <param name="scores">One sum a label; overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var index = _index.Open();
        var weights = MemoryMarshal.Cast<byte, sbyte>(_weights.Span);
        scores = scores[..Labels];
        scores.Clear();
        foreach (var feature in features)
        {
            if (index.Find(feature) is var row and >= 0)
            {
                var values = weights.Slice(row * Labels, Labels);
                for (var label = 0; label < values.Length; label++)
                {
                    scores[label] += values[label];
                }
            }
        }
    }

    /// <summary>The weight of one feature for one label, in units of <see cref="Scale"/>; 0 for an unknown feature.</summary>
    public int Weight(uint feature, int label)
    {
        Span<int> scores = stackalloc int[Labels];
        Score([feature], scores);
        return scores[label];
    }
}
