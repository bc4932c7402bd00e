using System.Text;
using ClaimExtract.Reading.Decoding;

namespace ClaimExtract.Reading.Records;

/// <summary>A stream without its byte order mark, turned to UTF-8 where the mark names another encoding.</summary>
internal static class Utf8Stream
{
    private const int LongestMark = 4;

    public static Stream Of(Stream input)
    {
        var first = new byte[LongestMark];
        var length = input.ReadAtLeast(first, LongestMark, throwOnEndOfStream: false);
        var encoding = ByteOrderMark.Find(first.AsSpan(0, length), out var mark);
        var rest = new PrefixedStream(first.AsMemory(mark, length - mark), input);
        return encoding is null or UTF8Encoding ? rest : Encoding.CreateTranscodingStream(rest, encoding, Encoding.UTF8);
    }
}
