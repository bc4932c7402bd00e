using System.Text;
using System.Text.Unicode;

namespace ClaimExtract.Reading.Decoding;

/// <summary>Bytes → text: by byte order mark, else UTF-8 where it is valid, else windows-1252 with a warning.</summary>
/// <remarks>The result holds no byte order mark and no lone surrogate: what does not decode is U+FFFD.</remarks>
internal static class TextDecoder
{
    public const string NotUtf8 = "not valid UTF-8; read as windows-1252. Save it as UTF-8 if letters look wrong";

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark.Find(bytes, out var length) is { } encoding)
        {
            var text = encoding.GetString(bytes[length..]);
            return new DecodedText(text, text.Contains('\uFFFD', StringComparison.Ordinal) ? $"not all of it is valid {encoding.WebName}; those places read U+FFFD" : "");
        }
        return Utf8.IsValid(bytes)
            ? new DecodedText(Encoding.UTF8.GetString(bytes), "")
            : new DecodedText(Windows1252.Decode(bytes), NotUtf8);
    }
}
