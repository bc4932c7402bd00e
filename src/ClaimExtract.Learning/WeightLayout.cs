namespace ClaimExtract.Learning;

/// <summary>What of trained weights may be left out of the table.</summary>
/// <param name="OnlyDifferencesCount">
/// Only the best label matters, so that a row may be shifted as a whole: what most of its labels share is taken off.
/// False where each label's score is a probability of its own.
/// </param>
/// <param name="Least">Weights nearer zero, in units of training, are left out.</param>
/// <param name="Prune">A row is left out as a whole where all its weights are nearer zero.</param>
/// <param name="Packs">Where there are few labels, 4 bits a weight do.</param>
internal readonly record struct WeightLayout(bool OnlyDifferencesCount, double Least = 0, double Prune = 0, bool Packs = false)
{
    public static WeightLayout Of(TrainingOptions options, bool onlyDifferencesCount) => new(onlyDifferencesCount, options.Least, options.Prune, options.Packs);
}
