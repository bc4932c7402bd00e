namespace ClaimExtract.Reading.Decoding;

/// <summary>Tells data that is no text in any encoding.</summary>
internal static class BinaryData
{
    private const int Sample = 1 << 16;

    /// <summary>What the bytes look like ("binary data (PDF)"); null where they may be text.</summary>
    public static string? Describe(ReadOnlySpan<byte> bytes)
    {
        if (Signature(bytes) is { } name)
        {
            return $"binary data ({name})";
        }
        if (ByteOrderMark.IsWide(bytes))
        {
            return null;
        }
        return bytes.IndexOf((byte)0) >= 0 || HasManyControls(bytes) ? "binary data" : null;
    }

    private static string? Signature(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return "PDF";
        }
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return "zip or office document";
        }
        if (bytes is [0x1F, 0x8B, ..])
        {
            return "gzip";
        }
        return bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] ? "image" : null;
    }

    // Text has line ends, tabs, form feeds and, from terminals, escapes; one other control in twenty bytes is no text.
    private static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var value in sample)
        {
            if (value < 0x20 && value is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0x1B))
            {
                controls++;
            }
        }
        return controls * 20 > sample.Length;
    }
}
