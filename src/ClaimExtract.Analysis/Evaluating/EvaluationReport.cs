namespace ClaimExtract.Analysis.Evaluating;

/// <summary>What an evaluation found.</summary>
/// <param name="Headline">The one figure that a gate looks at, in percent.</param>
/// <param name="Sizes">How much gold there was: documents, sentences, tokens.</param>
public sealed record EvaluationReport(
    string Layer, (string Name, double Percent) Headline, IReadOnlyList<(string Name, long Count)> Sizes, IReadOnlyList<FigureTable> Tables)
{
    /// <summary>No gold could be read, so that the figures mean nothing.</summary>
    public bool IsEmpty => Sizes.All(size => size.Count == 0);
}
