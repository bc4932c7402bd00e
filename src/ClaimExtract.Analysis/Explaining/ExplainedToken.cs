using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>A token with what the tagger says of it.</summary>
/// <param name="PartOfSpeech">UPOS tag.</param>
/// <param name="Head">The index of its head in the document's tokens; -1 for the root.</param>
/// <param name="Relation">Universal Dependencies relation to its head.</param>
public sealed record ExplainedToken(Token Token, string PartOfSpeech, int Head, string Relation);
