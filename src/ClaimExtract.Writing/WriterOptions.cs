using System.Collections.Immutable;
using ClaimExtract.Writing.Columns;

namespace ClaimExtract.Writing;

/// <summary>What a user may choose about rows.</summary>
public sealed record WriterOptions
{
    public ImmutableArray<ClaimColumn> Columns { get; init; } = ClaimColumns.Core;

    /// <summary>For Excel: CSV begins with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; }
}
