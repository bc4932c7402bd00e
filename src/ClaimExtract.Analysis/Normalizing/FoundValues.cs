using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing;

/// <summary>The quantities and times of a document, each list in text order and without overlaps.</summary>
public sealed record FoundValues(ImmutableArray<Quantity> Quantities, ImmutableArray<TimeExpression> Times);
