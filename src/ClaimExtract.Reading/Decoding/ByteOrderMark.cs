using System.Text;

namespace ClaimExtract.Reading.Decoding;

/// <summary>The byte order marks of Unicode's encodings.</summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding that a leading mark names, and the mark's length; null where there is none.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 3;
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return Encoding.UTF8;
        }
        length = 4;
        // UTF-32LE before UTF-16LE, whose mark it begins with.
        if (bytes is [0xFF, 0xFE, 0, 0, ..])
        {
            return new UTF32Encoding(bigEndian: false, byteOrderMark: false);
        }
        if (bytes is [0, 0, 0xFE, 0xFF, ..])
        {
            return new UTF32Encoding(bigEndian: true, byteOrderMark: false);
        }
        length = 2;
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode;
        }
        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode;
        }
        length = 0;
        return null;
    }

    /// <summary>Whether the bytes are marked as UTF-16 or UTF-32, where zero bytes are text.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) => Find(bytes, out var length) is not null && length != 3;
}
