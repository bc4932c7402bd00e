namespace ClaimExtract.Learning.Classifying;

/// <summary>One thing to classify with its right labels.</summary>
/// <param name="Targets">For each label: 1 yes, 0 no, <see cref="float.NaN"/> unknown (teaches nothing).</param>
/// <param name="Weight">How much it counts; 1 is usual.</param>
public sealed record ClassifierExample(uint[] Features, float[] Targets, float Weight = 1);
