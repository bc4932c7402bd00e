using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimExtract.Learning;

/// <summary>Rounds trained weights to 8 bits and lays them out for look-up; what is too small to matter is left out.</summary>
internal static class WeightTableBuilder
{
    /// <summary>A row of so many labels is laid out with all: longer in the file, and much faster to add.</summary>
    internal const int FullFrom = 20;

    /// <summary>A row of so many labels is packed where a table has few: shorter, and as exact as many rows together need.</summary>
    internal const int PackedFrom = 2;

    /// <param name="features">The feature of each row.</param>
    /// <param name="weights">Rows × labels, row by row.</param>
    /// <param name="layout">What may be left out.</param>
    public static WeightTable Build(IReadOnlyList<uint> features, ReadOnlySpan<float> weights, int labels, WeightLayout layout)
    {
        var scale = ScaleFor(weights);
        var least = Math.Max(1, (int)Math.Round(layout.Least * scale));
        var (kept, rounded) = (new List<(uint Feature, byte[] Row)>(), new int[labels]);
        for (var row = 0; row < features.Count; row++)
        {
            var values = weights.Slice(row * labels, labels);
            var largest = 0f;
            for (var label = 0; label < labels; label++)
            {
                rounded[label] = (int)Math.Clamp(MathF.Round(values[label] * scale), -127, 127);
                largest = MathF.Max(largest, MathF.Abs(values[label]));
            }
            if (largest >= layout.Prune && RowOf(features[row], rounded, least, layout) is { } bytes)
            {
                kept.Add((features[row], bytes));
            }
        }
        return LayOut(kept, labels, scale);
    }

    private static WeightTable LayOut(List<(uint Feature, byte[] Row)> kept, int labels, int scale)
    {
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, kept.Count / 2));
        kept.Sort((a, b) => (Bucket(a.Feature), a.Feature).CompareTo((Bucket(b.Feature), b.Feature)));
        var (starts, rows) = (new int[buckets + 1], new MemoryStream());
        foreach (var (feature, row) in kept)
        {
            rows.Write(row);
            starts[Bucket(feature) + 1] = (int)rows.Length;
        }
        for (var bucket = 1; bucket <= buckets; bucket++)
        {
            starts[bucket] = Math.Max(starts[bucket], starts[bucket - 1]);
        }
        return new WeightTable(MemoryMarshal.AsBytes<int>(starts).ToArray(), rows.ToArray(), labels, scale);
        int Bucket(uint feature) => (int)(feature & (uint)(buckets - 1));
    }

    /// <summary>The row as it lies in the table; null where nothing of it is kept.</summary>
    private static byte[]? RowOf(uint feature, ReadOnlySpan<int> rounded, int least, WeightLayout layout)
    {
        var shift = layout.OnlyDifferencesCount ? CommonValue(rounded, least) : 0;
        var row = new List<byte> { (byte)(feature >> 16), (byte)(feature >> 24), 0 };
        for (var label = 0; label < rounded.Length; label++)
        {
            if (Math.Abs(rounded[label] - shift) >= least)
            {
                row.Add((byte)label);
                row.Add((byte)(sbyte)Math.Clamp(rounded[label] - shift, -127, 127));
                row[2]++;
            }
        }
        return row[2] == 0 ? null
            : layout.Packs && rounded.Length <= WeightTable.MostPacked && row[2] >= PackedFrom ? PackedRows.Pack(row[0], row[1], rounded, shift)
            : row[2] < FullFrom ? [.. row]
            : [row[0], row[1], WeightTable.Full, .. rounded.ToArray().Select(value => (byte)(sbyte)Math.Clamp(value - shift, -127, 127))];
    }

    /// <summary>The value that most labels have within the tolerance; of equals the one nearest zero.</summary>
    private static int CommonValue(ReadOnlySpan<int> values, int tolerance)
    {
        var (best, bestCount) = (0, -1);
        foreach (var value in values)
        {
            var count = 0;
            foreach (var other in values)
            {
                count += Math.Abs(other - value) < tolerance ? 1 : 0;
            }
            if (count > bestCount || (count == bestCount && (Math.Abs(value), value).CompareTo((Math.Abs(best), best)) < 0))
            {
                (best, bestCount) = (value, count);
            }
        }
        return best;
    }

    /// <summary>The largest power of two that clips at most 0.01 % of the weights.</summary>
    private static int ScaleFor(ReadOnlySpan<float> weights)
    {
        for (var scale = 1024; ; scale /= 2)
        {
            var clipped = 0;
            foreach (var weight in weights)
            {
                clipped += MathF.Abs(weight * scale) > 127.5f ? 1 : 0;
            }
            if (clipped <= weights.Length / 10_000 || scale == 1)
            {
                return scale;
            }
        }
    }
}
