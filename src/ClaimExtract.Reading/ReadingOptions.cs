using System.Collections.Immutable;

namespace ClaimExtract.Reading;

/// <summary>What to read, and what to take for known where a document does not say it.</summary>
public sealed record ReadingOptions
{
    public const long DefaultMaxBytes = 64L << 20;

    /// <summary>A document of more bytes is an error.</summary>
    public long MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>Globs: of the files found in folders, only those that match one; all where empty.</summary>
    public ImmutableArray<string> Include { get; init; } = [];

    /// <summary>Globs: of the files found in folders, none of those that match one.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>For documents that name no publisher; empty is none.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>For documents that name no day; it goes before a day in the file's name.</summary>
    public DateOnly? PublishedAt { get; init; }
}
