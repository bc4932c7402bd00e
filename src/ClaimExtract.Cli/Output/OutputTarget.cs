using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Output;

/// <summary>Where rows go, and in which format.</summary>
/// <param name="Path"><c>-</c> is standard output.</param>
internal sealed record OutputTarget(string Path, OutputFormat Format);
