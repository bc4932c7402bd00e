namespace ClaimExtract.Reading.Decoding;

/// <summary>Whole streams of unknown length, with a limit.</summary>
internal static class ByteReading
{
    /// <summary>All bytes of a stream; null where there are more than the limit.</summary>
    public static byte[]? ReadAll(Stream input, long limit)
    {
        var buffer = new byte[FirstSize(input)];
        var length = 0;
        while (true)
        {
            var read = input.Read(buffer, length, buffer.Length - length);
            length += read;
            if (length > limit)
            {
                return null;
            }
            if (read == 0)
            {
                return length == buffer.Length ? buffer : buffer[..length];
            }
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, buffer.Length * 2L));
            }
        }
    }

    // One byte more than a file's length, so that its end is seen without growing.
    private static int FirstSize(Stream input) =>
        input.CanSeek ? (int)Math.Min(input.Length - input.Position + 1, 1 << 26) : 1 << 14;
}
