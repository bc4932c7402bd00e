using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>Why a claim has one of its values.</summary>
/// <param name="Property">"type", "polarity", "modality", "source", "quantity", "time", "participants".</param>
/// <param name="Rule">Stable dotted name.</param>
/// <param name="Because">The rule in words.</param>
/// <param name="Span">The words that decided; null where it was the lack of any.</param>
public sealed record ClaimReason(string Property, string Value, string Rule, string Because, TextSpan? Span);
