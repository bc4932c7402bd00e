using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimExtract.Learning;

/// <summary>
/// Weights in 8 bits: a row of labels for each hashed feature. Sums are integers, so that scores are
/// the same on every processor.
/// </summary>
public sealed class WeightTable
{
    private readonly ReadOnlyMemory<byte> _weights;
    private readonly uint _mask;

    /// <param name="weights">Rows × labels signed bytes, row by row; the number of rows is a power of two.</param>
    /// <param name="scale">A weight of 1.0 in training is this many units here.</param>
    /// <exception cref="ArgumentException">The size is not rows × labels with a power of two of rows.</exception>
    public WeightTable(ReadOnlyMemory<byte> weights, int labels, int scale)
    {
        var rows = labels > 0 ? weights.Length / labels : 0;
        if (rows * labels != weights.Length || !BitOperations.IsPow2(rows))
        {
            throw new ArgumentException($"{weights.Length} bytes are not a power of two of rows of {labels} labels", nameof(weights));
        }
        _weights = weights;
        _mask = (uint)rows - 1;
        Labels = labels;
        Scale = scale;
    }

    public int Labels { get; }

    public int Scale { get; }

    /// <summary>Adds up the rows of the features.</summary>
    /// <param name="scores">One sum a label; overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var weights = MemoryMarshal.Cast<byte, sbyte>(_weights.Span);
        scores = scores[..Labels];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = weights.Slice((int)(feature & _mask) * Labels, Labels);
            for (var label = 0; label < row.Length; label++)
            {
                scores[label] += row[label];
            }
        }
    }

    /// <summary>The weight of one feature for one label, in units of <see cref="Scale"/>.</summary>
    public int Weight(uint feature, int label) => (sbyte)_weights.Span[((int)(feature & _mask) * Labels) + label];

    /// <summary>Rounds trained weights to 8 bits; the scale is the largest power of two that keeps all but the outermost 0.01 % unclipped.</summary>
    /// <param name="weights">Rows × labels, row by row.</param>
    public static WeightTable Quantize(ReadOnlySpan<float> weights, int labels)
    {
        var scale = ScaleFor(weights);
        var bytes = new byte[weights.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[i] * scale), -127, 127);
        }
        return new WeightTable(bytes, labels, scale);
    }

    internal ReadOnlySpan<byte> Bytes => _weights.Span;

    private static int ScaleFor(ReadOnlySpan<float> weights)
    {
        var used = 0;
        foreach (var weight in weights)
        {
            used += weight != 0 ? 1 : 0;
        }
        for (var scale = 1024; ; scale /= 2)
        {
            var clipped = 0;
            foreach (var weight in weights)
            {
                clipped += MathF.Abs(weight * scale) > 127.5f ? 1 : 0;
            }
            if (clipped <= used / 10_000 || scale == 1)
            {
                return scale;
            }
        }
    }
}
