using ClaimExtract.Model;
using ClaimExtract.Reading.Decoding;
using ClaimExtract.Reading.Headers;

namespace ClaimExtract.Reading;

/// <summary>One article a file: plain text or Markdown, with an optional header block or YAML front matter.</summary>
/// <remarks>The article's text is the decoded file as it stands, header and line ends included.</remarks>
internal sealed class PlainTextReader : IArticleReader
{
    public IEnumerable<ReadingResult> Read(Stream input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var bytes = ByteReading.ReadAll(input, context.MaxBytes);
        return bytes is null ? [context.TooLarge()] : Read(bytes, context);
    }

    private static List<ReadingResult> Read(byte[] bytes, ReadingContext context)
    {
        if (bytes.Length == 0)
        {
            return [new ReadingError(context.Path, 0, "no text: the file is empty")];
        }
        if (BinaryData.Describe(bytes) is { } kind)
        {
            return [new ReadingError(context.Path, 0, $"{kind}; convert it to text first")];
        }
        var decoded = TextDecoder.Decode(bytes);
        var header = HeaderBlock.Find(decoded.Text);
        var body = new TextSpan(header.BodyStart, decoded.Text.Length);
        if (body.In(decoded.Text).IsWhiteSpace())
        {
            return [new ReadingError(context.Path, 0, "no text: the file holds nothing but white space or a header")];
        }
        var results = new List<ReadingResult>(2);
        if (decoded.Warning.Length > 0)
        {
            results.Add(new ReadingWarning(context.Path, 0, decoded.Warning));
        }
        var metadata = MetadataFields.Read(header.Fields, PublishedBasis.Header, out var warning);
        if (warning.Length > 0)
        {
            results.Add(new ReadingWarning(context.Path, 0, warning));
        }
        var id = header.Fields.First("id");
        var origin = new ArticleOrigin(context.Path, id.Length > 0 ? id : StableId.Of(decoded.Text));
        results.Add(new ArticleRead(new Article(origin, metadata, decoded.Text, body)));
        return results;
    }
}
