using System.Collections.Immutable;

namespace ClaimExtract.Writing;

/// <summary>An output format.</summary>
/// <param name="Name">The value of --format.</param>
/// <param name="Extensions">With their dot, lower case.</param>
/// <param name="Create">Makes a writer on a stream, which the writer leaves open.</param>
public sealed record OutputFormat(string Name, ImmutableArray<string> Extensions, Func<Stream, WriterOptions, IClaimWriter> Create);
