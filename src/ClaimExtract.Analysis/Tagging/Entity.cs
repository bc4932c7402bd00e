using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>A named thing in the text.</summary>
/// <param name="Tokens">In the document's tokens; within one sentence, without a leading article.</param>
public readonly record struct Entity(TokenRange Tokens, EntityKind Kind);
