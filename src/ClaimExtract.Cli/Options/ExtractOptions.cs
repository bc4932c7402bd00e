using System.Collections.Immutable;
using ClaimExtract.Cli.Output;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Options;

/// <summary>Everything that extract was told.</summary>
internal sealed record ExtractOptions
{
    public required RunOptions Run { get; init; }

    /// <summary>At least one.</summary>
    public required ImmutableArray<OutputTarget> Outputs { get; init; }

    public required WriterOptions Writer { get; init; }

    public required ClaimFilter Filter { get; init; }

    public bool FailIfEmpty { get; init; }
}
