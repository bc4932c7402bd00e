namespace ClaimExtract.Learning;

/// <summary>Rows of 4 bits a label with one shift for all (block floating point): half the bytes where a table has few labels.</summary>
internal static class PackedRows
{
    private const int Largest = 7;

    /// <param name="first">Of the print.</param>
    /// <param name="second">Of the print.</param>
    /// <param name="common">Taken off each weight.</param>
    public static byte[] Pack(byte first, byte second, ReadOnlySpan<int> weights, int common)
    {
        var shift = 0;
        foreach (var weight in weights)
        {
            while (Rounded(Math.Abs(weight - common), shift) > Largest)
            {
                shift++;
            }
        }
        var row = new byte[3 + ((weights.Length + 1) / 2)];
        (row[0], row[1], row[2]) = (first, second, (byte)(WeightTable.Packed + shift));
        for (var label = 0; label < weights.Length; label++)
        {
            var weight = weights[label] - common;
            var bits = (Math.Sign(weight) * Rounded(Math.Abs(weight), shift)) & 0xF;
            row[3 + (label / 2)] |= (byte)(label % 2 == 0 ? bits : bits << 4);
        }
        return row;
    }

    /// <summary>To the nearest multiple of the shift, in its units.</summary>
    private static int Rounded(int size, int shift) => shift == 0 ? size : (size + (1 << (shift - 1))) >> shift;
}
