namespace ClaimExtract.Learning.Parsing;

/// <summary>A sentence with its right tree, for training.</summary>
/// <param name="Inputs">What the parser may see of it, one a variant (other tags, other letter case); one is taken at random in each visit.</param>
/// <param name="Heads">0-based, -1 for the root; exactly one root. Where arcs cross, they are lifted.</param>
/// <param name="Relations">Numbers; that of the root is <see cref="TransitionParser.RootRelation"/>.</param>
public sealed record ParsedExample(IReadOnlyList<ParserInput> Inputs, int[] Heads, byte[] Relations);
