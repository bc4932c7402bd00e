using ClaimExtract.Reading;

namespace ClaimExtract.Cli.Options;

/// <summary>What explain can be told.</summary>
internal sealed record ExplainOptions
{
    /// <summary><c>-</c> is standard input.</summary>
    public required string Path { get; init; }

    /// <summary>1-based, as people count; null lists the sentences.</summary>
    public required int? Sentence { get; init; }

    /// <summary>The document of a file that holds many; empty where it holds one.</summary>
    public required string DocumentId { get; init; }

    public required ReadingOptions Reading { get; init; }

    public required bool IsJson { get; init; }
}
