using System.Collections.Immutable;

namespace ClaimExtract.Reading;

/// <summary>The catalogue of input formats: adding one is a reader and a line here.</summary>
public static class ArticleFormats
{
    public static ArticleFormat PlainText { get; } = new("text", [".txt", ".text"], HoldsMany: false, new PlainTextReader());

    public static ArticleFormat Markdown { get; } = new("markdown", [".md", ".markdown"], HoldsMany: false, new PlainTextReader());

    public static ArticleFormat JsonLines { get; } = new("jsonl", [".jsonl", ".ndjson"], HoldsMany: true, new JsonLinesReader());

    public static ImmutableArray<ArticleFormat> All { get; } = [PlainText, Markdown, JsonLines];

    /// <summary>For messages: ".txt .text .md …".</summary>
    public static string KnownExtensions => string.Join(' ', All.SelectMany(format => format.Extensions));

    /// <summary>The format that a file's extension names; null where none does.</summary>
    public static ArticleFormat? OfFile(string path)
    {
        var extension = Path.GetExtension(path.AsSpan());
        foreach (var format in All)
        {
            foreach (var known in format.Extensions)
            {
                if (extension.Equals(known, StringComparison.OrdinalIgnoreCase))
                {
                    return format;
                }
            }
        }
        return null;
    }
}
