namespace ClaimExtract.Model;

/// <summary>What is known about an article beside its text; empty or null where unknown.</summary>
public sealed record ArticleMetadata
{
    public string Title { get; init; } = "";

    public string Author { get; init; } = "";

    /// <summary>The outlet that carries the text. It is never a link of a source chain.</summary>
    public string Publisher { get; init; } = "";

    public string Url { get; init; } = "";

    /// <summary>The day of publication: what "yesterday" is counted from.</summary>
    public DateOnly? PublishedAt { get; init; }

    public PublishedBasis PublishedBasis { get; init; } = PublishedBasis.None;
}

/// <summary>How the day of publication is known.</summary>
public enum PublishedBasis : byte { None, Jsonld, Opengraph, HtmlTime, Header, Field, Option, Filename, Dateline }
