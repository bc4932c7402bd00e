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
/// for one in about two of 65,536 cases. A bucket's rows lie together: print (2 bytes), number of labels, then label and weight of each;
/// a row that speaks of many labels has <see cref="Full"/> for their number, then the weights of all. Where there are few labels,
/// most rows have <see cref="Packed"/> plus a shift for their number, then 4 bits a label, to be shifted left.
/// </remarks>
public sealed class WeightTable
{
    /// <summary>So few that sums of them fit into 16 bits.</summary>
    private const int AtOnce = 128;

    /// <summary>Fewer features are looked up in less time than the filter takes to make: one article needs none.</summary>
    private const int FilterFrom = 1 << 18;

    /// <summary>Instead of a number of labels: the row has a weight for each.</summary>
    internal const byte Full = 255;

    /// <summary>From here to <see cref="Full"/>: 4 bits a label, shifted by what the number is more than this.</summary>
    internal const byte Packed = 240;

    /// <summary>Tables of so many labels have packed rows.</summary>
    internal const int MostPacked = 8;

    private readonly ReadOnlyMemory<byte> _starts;
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly uint _mask;
    private FeatureFilter? _filter;
    private int _asked;

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
    }

    public int Labels { get; }

    public int Scale { get; }

    public static WeightTable From(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new WeightTable(file.Block("starts"), file.Block("rows"), file.Labels, file.Scale);
    }

    /// <summary>The blocks of a model file that hold this table.</summary>
    public (string Name, byte[] Bytes)[] Blocks => [("starts", _starts.ToArray()), ("rows", _rows.ToArray())];

    /// <summary>Adds up the rows of the features.</summary>
    /// <param name="scores">One sum a label; overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[..Labels].Clear();
        Add(features, scores);
    }

    /// <summary>Adds the rows of the features to the scores.</summary>
    [SkipLocalsInit]
    public void Add(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // A sum for every byte, so that no label of a damaged row can fall outside.
        Span<int> sums = stackalloc int[256];
        sums.Clear();
        scores[..Labels].CopyTo(sums);
        var filter = _filter ?? FilterFor(features.Length);
        Span<uint> known = stackalloc uint[AtOnce];
        while (features.Length > 0)
        {
            var part = features[..Math.Min(AtOnce, features.Length)];
            AddRows(filter is null ? part : known[..filter.Sift(part, known)], sums);
            features = features[part.Length..];
        }
        sums[..Labels].CopyTo(scores);
    }

    /// <summary>Makes the filter once it pays. Threads may count wrong or make it twice: scores are the same with and without.</summary>
    private FeatureFilter? FilterFor(int features)
    {
        _asked += features;
        return _asked < FilterFrom ? null : _filter = new FeatureFilter(MemoryMarshal.Cast<byte, int>(_starts.Span), _rows.Span, Labels);
    }

    [SkipLocalsInit]
    private void AddRows(ReadOnlySpan<uint> features, Span<int> sums)
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
        var full = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var (position, end, print) = (first[i], starts[(int)(features[i] & _mask) + 1], (int)(features[i] >> 16));
            while (position < end)
            {
                var (labels, isFound) = (rows[position + 2], (rows[position] | (rows[position + 1] << 8)) == print);
                position += 3;
                if (isFound && labels == Full)
                {
                    // No more than were looked at: their places are taken up again.
                    first[full++] = position;
                }
                else if (isFound && labels >= Packed)
                {
                    AddPacked(rows.Slice(position, SizeOf(labels, Labels)), labels - Packed, sums);
                }
                else if (isFound)
                {
                    AddRow(rows.Slice(position, 2 * labels), ref sums[0]);
                }
                position = isFound ? end : position + SizeOf(labels, Labels);
            }
        }
        FullRows.Add(rows, first[..full], sums[..Labels]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddRow(ReadOnlySpan<byte> row, ref int sums)
    {
        foreach (var entry in MemoryMarshal.Cast<byte, ushort>(row))
        {
            Unsafe.Add(ref sums, entry & 0xFF) += (sbyte)(entry >> 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddPacked(ReadOnlySpan<byte> row, int shift, Span<int> sums)
    {
        for (var i = 0; i < row.Length; i++)
        {
            sums[2 * i] += (sbyte)(row[i] << 4) >> 4 << shift;
            sums[(2 * i) + 1] += (sbyte)row[i] >> 4 << shift;
        }
    }

    /// <summary>The bytes of a row behind its head.</summary>
    /// <param name="entries">The third byte of its head.</param>
    internal static int SizeOf(byte entries, int labels) => entries == Full ? labels : entries >= Packed ? (labels + 1) / 2 : 2 * entries;

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
