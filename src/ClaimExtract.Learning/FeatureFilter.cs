namespace ClaimExtract.Learning;

/// <summary>
/// Tells most features that a table does not know from those it may know, by one bit each (Bloom 1970): the bits
/// fit where the table does not, next to the processor.
/// </summary>
internal sealed class FeatureFilter
{
    private readonly ulong[] _bits;
    private readonly uint _known;
    private readonly int _shift;

    /// <param name="starts">As in <see cref="WeightTable"/>.</param>
    /// <exception cref="InvalidDataException">The rows are damaged.</exception>
    public FeatureFilter(ReadOnlySpan<int> starts, ReadOnlySpan<byte> rows, int labels)
    {
        var buckets = starts.Length - 1;
        // Of a row's feature the low bits are its bucket, the high ones its print.
        _known = (uint)(buckets - 1) | 0xFFFF0000u;
        _shift = 32 - 6;
        var bits = 64;
        for (; bits < 8 * buckets && bits < 1 << 21; bits *= 2)
        {
            _shift--;
        }
        _bits = new ulong[bits / 64];
        Fill(starts, rows, labels);
    }

    /// <summary>One pass over the whole table, at every start: kept free of what cannot be compiled ahead, such as instructions of newer processors.</summary>
    private void Fill(ReadOnlySpan<int> starts, ReadOnlySpan<byte> rows, int labels)
    {
        for (var bucket = 0; bucket < starts.Length - 1; bucket++)
        {
            for (var position = starts[bucket]; position < starts[bucket + 1]; position += 3 + WeightTable.SizeOf(rows[position + 2], labels))
            {
                if (position < 0 || position + 3 > rows.Length)
                {
                    throw new InvalidDataException($"weights are damaged in bucket {bucket}");
                }
                var place = Place((uint)bucket | (uint)(rows[position] << 16) | (uint)(rows[position + 1] << 24));
                _bits[place >> 6] |= 1UL << (int)(place & 63);
            }
        }
    }

    /// <summary>Copies the features that the table may know; returns how many.</summary>
    public int Sift(ReadOnlySpan<uint> features, Span<uint> known)
    {
        var (bits, used) = (_bits, 0);
        foreach (var feature in features)
        {
            var place = Place(feature & _known);
            known[used] = feature;
            used += (int)(bits[place >> 6] >> (int)(place & 63)) & 1;
        }
        return used;
    }

    private uint Place(uint feature) => (feature * 0x9E3779B1u) >> _shift;
}
