namespace ClaimExtract.Learning.Sequences;

/// <summary>A sequence with its right labels.</summary>
/// <param name="Features">One position a label.</param>
/// <param name="Labels">Indices into the label list.</param>
public sealed record SequenceExample(FeatureLists Features, byte[] Labels);
