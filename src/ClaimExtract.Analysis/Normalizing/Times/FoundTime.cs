using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>An expression as read, before it is resolved.</summary>
internal sealed record FoundTime(TokenRange Tokens, int Sentence, TimeReading Reading, Tense Tense, TimeLink Link);
