using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>A source and what it says: who speaks is taken up more readily than who is spoken of, and is "I" in what is said.</summary>
internal sealed record Utterance(TokenRange Source, IReadOnlyList<TokenRange> Content);
