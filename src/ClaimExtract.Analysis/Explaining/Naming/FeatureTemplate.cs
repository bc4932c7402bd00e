namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>What the features of one template say, in words.</summary>
/// <param name="Number">As the writers of features use it.</param>
/// <param name="Text">With {0}, {1}, {2} for the names of the values.</param>
/// <param name="Values">One to three.</param>
internal sealed record FeatureTemplate(uint Number, string Text, params ValueKind[] Values);
