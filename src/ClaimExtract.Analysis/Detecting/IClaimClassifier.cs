namespace ClaimExtract.Analysis.Detecting;

/// <summary>The seam for classifiers of clauses. Implementations are thread-safe.</summary>
public interface IClaimClassifier
{
    /// <summary>How likely a clause is of each type.</summary>
    /// <param name="features">The hashed features of one clause.</param>
    /// <param name="probabilities">One for each of <see cref="Model.ClaimKinds.All"/>, 0 to 1, calibrated; overwritten. They need not sum to one.</param>
    void Classify(ReadOnlySpan<uint> features, Span<double> probabilities);
}
