namespace ClaimExtract.Learning;

/// <summary>What of trained weights may be left out of the table.</summary>
/// <param name="OnlyDifferencesCount">
/// Only the best label matters, so that a row may be shifted as a whole: what most of its labels share is taken off.
/// False where each label's score is a probability of its own.
/// </param>
/// <param name="Least">Weights nearer zero, in units of training, are left out.</param>
internal readonly record struct WeightLayout(bool OnlyDifferencesCount, double Least);
