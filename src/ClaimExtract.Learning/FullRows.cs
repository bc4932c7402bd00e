using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimExtract.Learning;

/// <summary>Adds up rows that have a weight for every label, many labels in one step.</summary>
internal static class FullRows
{
    private const int Step = 32;

    /// <param name="positions">Where in <paramref name="rows"/> each row begins; at most 256, so that 16 bits hold a sum.</param>
    /// <param name="sums">One a label; added to.</param>
    [SkipLocalsInit]
    public static void Add(ReadOnlySpan<byte> rows, ReadOnlySpan<int> positions, Span<int> sums)
    {
        Span<short> part = stackalloc short[Step];
        for (var label = 0; label < sums.Length && positions.Length > 0; label += Step)
        {
            var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
            foreach (var position in positions)
            {
                // Beyond the last label the next row is read with it, and not used.
                var (lower, upper) = Vector256.Widen(Read(rows, position + label));
                low += lower;
                high += upper;
            }
            low.CopyTo(part);
            high.CopyTo(part[(Step / 2)..]);
            for (var i = 0; i < Math.Min(Step, sums.Length - label); i++)
            {
                sums[label + i] += part[i];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<sbyte> Read(ReadOnlySpan<byte> rows, int position) => position + Step <= rows.Length
        ? Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)position).AsSByte()
        : ReadLast(rows, position);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector256<sbyte> ReadLast(ReadOnlySpan<byte> rows, int position)
    {
        Span<byte> last = stackalloc byte[Step];
        last.Clear();
        rows[Math.Min(position, rows.Length)..].CopyTo(last);
        return Vector256.Create<byte>(last).AsSByte();
    }
}
