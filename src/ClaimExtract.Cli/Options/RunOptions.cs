using System.Collections.Immutable;
using ClaimExtract.Reading;

namespace ClaimExtract.Cli.Options;

/// <summary>What every command over documents can be told.</summary>
internal sealed record RunOptions
{
    /// <summary>At least one; <c>-</c> is standard input.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    public required ReadingOptions Reading { get; init; }

    /// <summary>Documents that are analyzed at the same time.</summary>
    public required int Jobs { get; init; }

    /// <summary>Where errors go as JSON Lines; empty is nowhere.</summary>
    public string ErrorsFile { get; init; } = "";

    public bool FailFast { get; init; }

    /// <summary>Errors only: no warnings, no summary, no progress.</summary>
    public bool Quiet { get; init; }

    public bool NoColor { get; init; }

    public bool NoProgress { get; init; }
}
