using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimExtract.Learning;

/// <summary>
/// Finds the row of a hashed key in place in a model file. The low bits choose a bucket, the high 16 bits tell a key from the
/// others there; two keys are taken for one in about two of 65,536 cases.
/// </summary>
public sealed class FingerprintIndex
{
    private readonly ReadOnlyMemory<byte> _starts;
    private readonly ReadOnlyMemory<byte> _prints;
    private readonly uint _mask;

    /// <param name="starts">32-bit index of each bucket's first row, and one past the last; the number of buckets is a power of two.</param>
    /// <param name="prints">The high 16 bits of each row's key.</param>
    /// <exception cref="InvalidDataException">The sizes do not fit together.</exception>
    public FingerprintIndex(ReadOnlyMemory<byte> starts, ReadOnlyMemory<byte> prints)
    {
        var (buckets, rows) = ((starts.Length / 4) - 1, prints.Length / 2);
        if (!BitOperations.IsPow2(buckets) || MemoryMarshal.Cast<byte, int>(starts.Span)[buckets] != rows)
        {
            throw new InvalidDataException($"an index of {buckets} buckets does not fit {rows} rows");
        }
        (_starts, _prints, _mask) = (starts, prints, (uint)buckets - 1);
    }

    public int Rows => _prints.Length / 2;

    /// <summary>The row of a key, or -1.</summary>
    public int Find(uint key) => Open().Find(key);

    /// <summary>Opened once for many keys: taking the spans costs more than a look-up.</summary>
    internal View Open() => new(MemoryMarshal.Cast<byte, int>(_starts.Span), MemoryMarshal.Cast<byte, ushort>(_prints.Span), _mask);

    internal readonly ref struct View(ReadOnlySpan<int> starts, ReadOnlySpan<ushort> prints, uint mask)
    {
        private readonly ReadOnlySpan<int> _starts = starts;
        private readonly ReadOnlySpan<ushort> _prints = prints;

        public int Find(uint key)
        {
            var print = (ushort)(key >> 16);
            var bucket = (int)(key & mask);
            for (var row = _starts[bucket]; row < _starts[bucket + 1]; row++)
            {
                if (_prints[row] == print)
                {
                    return row;
                }
            }
            return -1;
        }
    }

    /// <summary>The blocks of a model file that hold this index.</summary>
    public (string Name, byte[] Bytes)[] Blocks => [("starts", _starts.ToArray()), ("prints", _prints.ToArray())];

    /// <summary>Lays keys out; <paramref name="order"/> tells which key each row is of, as an index into <paramref name="keys"/>.</summary>
    public static FingerprintIndex Build(IReadOnlyList<uint> keys, out int[] order)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, keys.Count / 2));
        order = [.. Enumerable.Range(0, keys.Count).OrderBy(i => Bucket(keys[i])).ThenBy(i => keys[i])];
        var (starts, prints) = (new int[buckets + 1], new ushort[keys.Count]);
        for (var row = 0; row < order.Length; row++)
        {
            starts[Bucket(keys[order[row]]) + 1] = row + 1;
            prints[row] = (ushort)(keys[order[row]] >> 16);
        }
        for (var bucket = 1; bucket <= buckets; bucket++)
        {
            starts[bucket] = Math.Max(starts[bucket], starts[bucket - 1]);
        }
        return new FingerprintIndex(MemoryMarshal.AsBytes<int>(starts).ToArray(), MemoryMarshal.AsBytes<ushort>(prints).ToArray());

        int Bucket(uint key) => (int)(key & (uint)(buckets - 1));
    }
}
