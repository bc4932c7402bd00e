using System.Text;
using System.Text.Unicode;
using ClaimExtract.Model;
using ClaimExtract.Reading.Decoding;
using ClaimExtract.Reading.Headers;
using ClaimExtract.Reading.Records;

namespace ClaimExtract.Reading;

/// <summary>JSON Lines: one object a line is one article. A bad line is an error of its own; blank lines are passed over.</summary>
internal sealed class JsonLinesReader : IArticleReader
{
    public IEnumerable<ReadingResult> Read(Stream input, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        var lines = new ByteLines(Utf8Stream.Of(input), context.MaxBytes);
        var records = 0;
        while (lines.Next())
        {
            if (records == 0 && BinaryData.Describe(lines.Line.Span) is { } kind)
            {
                yield return new ReadingError(context.Path, 0, $"{kind}, not JSON Lines");
                yield break;
            }
            if (lines.IsTooLong)
            {
                records++;
                yield return context.TooLarge(lines.Number);
            }
            else if (!lines.IsBlank)
            {
                records++;
                foreach (var result in ReadLine(lines, context))
                {
                    yield return result;
                }
            }
        }
        if (records == 0)
        {
            yield return new ReadingError(context.Path, 0, "no text: the file is empty");
        }
    }

    private static List<ReadingResult> ReadLine(ByteLines lines, ReadingContext context)
    {
        var results = new List<ReadingResult>(1);
        var isUtf8 = Utf8.IsValid(lines.Line.Span);
        var json = isUtf8 ? lines.Line : Encoding.UTF8.GetBytes(Windows1252.Decode(lines.Line.Span));
        if (!JsonRecord.TryRead(json, out var fields, out var problem))
        {
            return [new ReadingError(context.Path, lines.Number, problem)];
        }
        var text = MetadataFields.ReadText(fields);
        if (text.AsSpan().IsWhiteSpace())
        {
            return [new ReadingError(context.Path, lines.Number, "no text: the record has no field \"text\" or \"maintext\" with text in it")];
        }
        if (!isUtf8)
        {
            results.Add(new ReadingWarning(context.Path, lines.Number, TextDecoder.NotUtf8));
        }
        var metadata = MetadataFields.Read(fields, PublishedBasis.Field, out var warning);
        if (warning.Length > 0)
        {
            results.Add(new ReadingWarning(context.Path, lines.Number, warning));
        }
        var id = fields.First("id", "doc_id").Trim();
        var origin = new ArticleOrigin(context.Path, id.Length > 0 ? id : StableId.Of(text), lines.Number);
        results.Add(new ArticleRead(new Article(origin, metadata, text, new TextSpan(0, text.Length))));
        return results;
    }
}
