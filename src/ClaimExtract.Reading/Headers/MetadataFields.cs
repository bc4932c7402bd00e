using ClaimExtract.Model;

namespace ClaimExtract.Reading.Headers;

/// <summary>The names under which headers, trafilatura and news-please give an article's metadata; the earlier name wins.</summary>
internal static class MetadataFields
{
    private static readonly string[] s_text = ["text", "maintext", "body", "content", "raw_text"];
    private static readonly string[] s_title = ["title", "headline", "title_page"];
    private static readonly string[] s_author = ["author", "authors", "byline"];
    private static readonly string[] s_publisher = ["publisher", "sitename", "source_domain", "source_hostname", "hostname", "outlet"];
    private static readonly string[] s_url = ["url", "link"];
    private static readonly string[] s_date = ["date", "date_publish", "published_at", "published", "date_published", "pubdate"];

    /// <summary>Whether a header line with that name makes the lines around it a header.</summary>
    public static bool IsKnown(string name)
    {
        var key = RecordFields.Normalize(name);
        return key == "id" || Has(s_title, key) || Has(s_author, key) || Has(s_publisher, key) || Has(s_url, key) || Has(s_date, key);
    }

    /// <summary>The text of a record; several values are its paragraphs.</summary>
    public static string ReadText(RecordFields fields) => fields.Joined("\n", s_text);

    /// <param name="basis">What a day found in the fields rests on.</param>
    /// <param name="warning">Empty, or what to mend in the input.</param>
    public static ArticleMetadata Read(RecordFields fields, PublishedBasis basis, out string warning)
    {
        warning = "";
        if (fields.IsEmpty)
        {
            return new ArticleMetadata();
        }
        var date = fields.First(s_date).Trim();
        DateOnly? day = DayParser.TryParse(date, out var parsed) ? parsed : null;
        if (date.Length > 0 && day is null)
        {
            warning = $"date '{date}' is not understood and left out; write it as YYYY-MM-DD";
        }
        // trafilatura gives the address as "source", others the outlet.
        var source = fields.First("source").Trim();
        var isAddress = source.StartsWith("http", StringComparison.OrdinalIgnoreCase) && source.Contains("://", StringComparison.Ordinal);
        return new ArticleMetadata
        {
            Title = fields.First(s_title).Trim(),
            Author = fields.Joined("; ", s_author).Trim(),
            Publisher = FirstOf(fields.First(s_publisher).Trim(), isAddress ? "" : source),
            Url = FirstOf(fields.First(s_url).Trim(), isAddress ? source : ""),
            PublishedAt = day,
            PublishedBasis = day is null ? PublishedBasis.None : basis,
        };
    }

    private static string FirstOf(string value, string other) => value.Length > 0 ? value : other;

    private static bool Has(string[] names, string key) => Array.IndexOf(names, key) >= 0;
}
