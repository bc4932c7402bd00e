using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>A stretch of one sentence that may assert something of its own.</summary>
/// <param name="Tokens">Without the attribution frame.</param>
/// <param name="Attribution">The innermost one whose content it stands in; null is the article's own voice.</param>
internal sealed record Clause(Sentence Sentence, TokenRange Tokens, Attribution? Attribution);
