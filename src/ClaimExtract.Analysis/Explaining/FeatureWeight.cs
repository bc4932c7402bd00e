namespace ClaimExtract.Analysis.Explaining;

/// <summary>What one feature says for a label and for its rival.</summary>
/// <param name="Text">In words.</param>
/// <param name="Template">The number of its template; null where it stands for several.</param>
/// <param name="Times">How often it was found; the weights are of all together.</param>
public sealed record FeatureWeight(string Text, uint? Template, int Times, double Weight, double RivalWeight);
