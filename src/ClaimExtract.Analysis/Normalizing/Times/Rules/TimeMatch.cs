using ClaimExtract.Analysis.Normalizing.Times.Readings;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>What a rule found at a token.</summary>
/// <param name="End">The first token after it.</param>
/// <param name="Reading">Null for words that look like a time and are none ("34-year-old"): they are passed over.</param>
internal readonly record struct TimeMatch(int End, TimeReading? Reading);
