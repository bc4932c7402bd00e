using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimExtract.Learning;

/// <summary>
/// Weights in 8 bits: a row of labels for each known feature, found by hash. A feature that training did not keep
/// adds nothing. Sums are integers, so that scores are the same on every processor.
/// </summary>
/// <remarks>
/// The low bits of a feature choose a bucket, its high 16 bits tell it from the others there; two features are taken
/// for one in about two of 65,536 cases.
/// </remarks>
public sealed class WeightTable
{
    private readonly ReadOnlyMemory<byte> _starts;
    private readonly ReadOnlyMemory<byte> _prints;
    private readonly ReadOnlyMemory<byte> _weights;
    private readonly uint _mask;

    /// <param name="starts">32-bit index of each bucket's first row, and one past the last; the number of buckets is a power of two.</param>
    /// <param name="prints">The high 16 bits of each row's feature.</param>
    /// <param name="weights">Rows × labels signed bytes, row by row.</param>
    /// <param name="scale">A weight of 1.0 in training is this many units here.</param>
    /// <exception cref="InvalidDataException">The sizes do not fit together.</exception>
    public WeightTable(ReadOnlyMemory<byte> starts, ReadOnlyMemory<byte> prints, ReadOnlyMemory<byte> weights, int labels, int scale)
    {
        var (buckets, rows) = ((starts.Length / 4) - 1, prints.Length / 2);
        if (!BitOperations.IsPow2(buckets) || rows * labels != weights.Length || MemoryMarshal.Cast<byte, int>(starts.Span)[buckets] != rows)
        {
            throw new InvalidDataException($"weights do not fit together: {buckets} buckets, {rows} rows, {weights.Length} bytes for {labels} labels");
        }
        (_starts, _prints, _weights, Labels, Scale) = (starts, prints, weights, labels, scale);
        _mask = (uint)buckets - 1;
    }

    public int Labels { get; }

    public int Scale { get; }

    public static WeightTable From(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new WeightTable(file.Block("starts"), file.Block("prints"), file.Block("weights"), file.Passport.Labels.Count, file.Passport.Scale);
    }

    /// <summary>The blocks of a model file that hold this table.</summary>
    public (string Name, byte[] Bytes)[] Blocks => [("starts", _starts.ToArray()), ("prints", _prints.ToArray()), ("weights", _weights.ToArray())];

    /// <summary>Adds up the rows of the features.</summary>
    /// <param name="scores">One sum a label; overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var starts = MemoryMarshal.Cast<byte, int>(_starts.Span);
        var prints = MemoryMarshal.Cast<byte, ushort>(_prints.Span);
        var weights = MemoryMarshal.Cast<byte, sbyte>(_weights.Span);
        scores = scores[..Labels];
        scores.Clear();
        foreach (var feature in features)
        {
            var bucket = (int)(feature & _mask);
            var print = (ushort)(feature >> 16);
            for (var row = starts[bucket]; row < starts[bucket + 1]; row++)
            {
                if (prints[row] == print)
                {
                    var values = weights.Slice(row * Labels, Labels);
                    for (var label = 0; label < values.Length; label++)
                    {
                        scores[label] += values[label];
                    }
                    break;
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
