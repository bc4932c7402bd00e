using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace ClaimExtract.Learning;

/// <summary>
/// Weights in 8 bits: for each known feature the labels it speaks for or against, found by hash. A feature that training
/// did not keep adds nothing. Sums are integers, so that scores are the same on every processor.
/// </summary>
/// <remarks>
/// The low bits of a feature choose a bucket, its high 16 bits tell it from the others there; two features are taken
/// for one in about two of 65,536 cases. A bucket's rows lie together: print (2 bytes), number of labels, then label and weight of each.
/// </remarks>
public sealed class WeightTable
{
    private const int AtOnce = 128;

    private readonly ReadOnlyMemory<byte> _starts;
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly uint _mask;
    private readonly FeatureFilter _filter;

    /// <param name="starts">32-bit offset of each bucket's first row, and one past the last; the number of buckets is a power of two.</param>
    /// <param name="rows">The rows of all buckets.</param>
    /// <param name="scale">A weight of 1.0 in training is this many units here.</param>
    /// <exception cref="InvalidDataException">The sizes do not fit together.</exception>
    public WeightTable(ReadOnlyMemory<byte> starts, ReadOnlyMemory<byte> rows, int labels, int scale)
    {
        var buckets = (starts.Length / 4) - 1;
        if (buckets < 1 || !BitOperations.IsPow2(buckets) || MemoryMarshal.Cast<byte, int>(starts.Span)[buckets] != rows.Length)
        {
            throw new InvalidDataException($"weights do not fit together: {buckets} buckets, {rows.Length} bytes of rows");
        }
        (_starts, _rows, Labels, Scale) = (starts, rows, labels, scale);
        _mask = (uint)buckets - 1;
        _filter = new FeatureFilter(MemoryMarshal.Cast<byte, int>(starts.Span), rows.Span);
    }

    public int Labels { get; }

    public int Scale { get; }

    public static WeightTable From(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Has("weights")
            ? FromDense(file)
            : new WeightTable(file.Block("starts"), file.Block("rows"), file.Passport.Labels.Count, file.Passport.Scale);
    }

    /// <summary>Reads a file with a weight for every label in every row. Goes when the last such model has been trained again.</summary>
    private static WeightTable FromDense(ModelFile file)
    {
        var (starts, labels, rows) = (file.Numbers("starts"), file.Passport.Labels.Count, new MemoryStream());
        ReadOnlySpan<byte> prints = file.Block("prints").Span, weights = file.Block("weights").Span;
        for (var (bucket, row) = (0, 0); bucket + 1 < starts.Length; bucket++)
        {
            var from = (int)rows.Length;
            for (; row < starts[bucket + 1]; row++)
            {
                rows.Write([prints[2 * row], prints[(2 * row) + 1], (byte)labels]);
                for (var label = 0; label < labels; label++)
                {
                    rows.Write([(byte)label, weights[(row * labels) + label]]);
                }
            }
            starts[bucket] = from;
        }
        starts[^1] = (int)rows.Length;
        return new WeightTable(MemoryMarshal.AsBytes<int>(starts).ToArray(), rows.ToArray(), labels, file.Passport.Scale);
    }

    /// <summary>The blocks of a model file that hold this table.</summary>
    public (string Name, byte[] Bytes)[] Blocks => [("starts", _starts.ToArray()), ("rows", _rows.ToArray())];

    /// <summary>Adds up the rows of the features.</summary>
    /// <param name="scores">One sum a label; overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // A sum for every byte, so that no label of a damaged row can fall outside.
        Span<int> sums = stackalloc int[256];
        sums.Clear();
        Span<uint> known = stackalloc uint[AtOnce];
        while (features.Length > 0)
        {
            var part = features[..Math.Min(AtOnce, features.Length)];
            AddRows(known[.._filter.Sift(part, known)], ref sums[0]);
            features = features[part.Length..];
        }
        sums[..Labels].CopyTo(scores);
    }

    private void AddRows(ReadOnlySpan<uint> features, ref int sums)
    {
        var starts = MemoryMarshal.Cast<byte, int>(_starts.Span);
        var rows = _rows.Span;
        // All starts first, without a branch between, so that the rows come from memory together.
        Span<int> first = stackalloc int[AtOnce];
        for (var i = 0; i < features.Length; i++)
        {
            first[i] = starts[(int)(features[i] & _mask)];
            Prefetch(rows, first[i]);
        }
        for (var i = 0; i < features.Length; i++)
        {
            var (position, end, print) = (first[i], starts[(int)(features[i] & _mask) + 1], (int)(features[i] >> 16));
            while (position < end)
            {
                var size = 2 * rows[position + 2];
                if ((rows[position] | (rows[position + 1] << 8)) == print)
                {
                    foreach (var entry in MemoryMarshal.Cast<byte, ushort>(rows.Slice(position + 3, size)))
                    {
                        Unsafe.Add(ref sums, entry & 0xFF) += (sbyte)(entry >> 8);
                    }
                    break;
                }
                position += 3 + size;
            }
        }
    }

    /// <summary>A hint only: any address will do.</summary>
    private static unsafe void Prefetch(ReadOnlySpan<byte> rows, int position)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(rows)) + position);
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
