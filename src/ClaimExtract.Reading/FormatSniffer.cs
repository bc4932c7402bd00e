using System.Text.Json;
using ClaimExtract.Reading.Decoding;
using ClaimExtract.Reading.Records;

namespace ClaimExtract.Reading;

/// <summary>The format of data without a name: JSON Lines where the first non-blank character is <c>{</c> and its line parses, else text.</summary>
internal static class FormatSniffer
{
    private const int LongestLine = 64 << 20;

    /// <param name="input">Replaced by a stream that gives the same bytes from the start.</param>
    public static ArticleFormat Sniff(ref Stream input)
    {
        var head = new byte[1 << 14];
        var length = 0;
        while (true)
        {
            var read = input.Read(head, length, head.Length - length);
            length += read;
            if (read == 0 || IsDecided(head.AsSpan(0, length)))
            {
                break;
            }
            if (length == head.Length)
            {
                Array.Resize(ref head, length * 2);
            }
        }
        input = new PrefixedStream(head.AsMemory(0, length), input);
        return IsJsonLine(head.AsMemory(0, length)) ? ArticleFormats.JsonLines : ArticleFormats.PlainText;
    }

    private static ReadOnlySpan<byte> WithoutLead(ReadOnlySpan<byte> head)
    {
        ByteOrderMark.Find(head, out var mark);
        return head[mark..].TrimStart(" \t\r\n"u8);
    }

    private static bool IsDecided(ReadOnlySpan<byte> head)
    {
        var content = WithoutLead(head);
        return head.Length > LongestLine || (!content.IsEmpty && (content[0] != '{' || content.Contains((byte)'\n')));
    }

    private static bool IsJsonLine(ReadOnlyMemory<byte> head)
    {
        var content = WithoutLead(head.Span);
        if (content.IsEmpty || content[0] != '{')
        {
            return false;
        }
        var end = content.IndexOf((byte)'\n');
        var line = head.Slice(head.Length - content.Length, end < 0 ? content.Length : end);
        try
        {
            using var json = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
