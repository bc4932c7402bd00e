using System.Collections.Immutable;

namespace ClaimExtract.Writing;

/// <summary>The catalogue of output formats: adding one is a writer and a line here.</summary>
public static class OutputFormats
{
    public static OutputFormat Csv { get; } = new("csv", [".csv"], (stream, options) => new CsvClaimWriter(stream, options));

    public static OutputFormat JsonLines { get; } = new("jsonl", [".jsonl", ".ndjson"], (stream, options) => new JsonLinesClaimWriter(stream, options));

    public static ImmutableArray<OutputFormat> All { get; } = [Csv, JsonLines];

    /// <summary>Null where no format has that name.</summary>
    public static OutputFormat? ByName(string name)
    {
        foreach (var format in All)
        {
            if (format.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }
        return null;
    }

    /// <summary>The format that a file's extension names; null where none does.</summary>
    public static OutputFormat? OfFile(string path)
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
