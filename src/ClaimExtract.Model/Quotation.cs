namespace ClaimExtract.Model;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Span">With its marks.</param>
/// <param name="Content">Without its marks.</param>
/// <param name="IsClosed">False where the closing mark is missing: the quotation then ends with its paragraph.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one inside it.</param>
public sealed record Quotation(TextSpan Span, TextSpan Content, bool IsClosed, int Depth);
