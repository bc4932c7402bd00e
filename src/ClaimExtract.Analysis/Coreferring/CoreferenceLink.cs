namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Says that a mention means the same as an earlier one.</summary>
/// <param name="Antecedent">The index of the other mention; -1 where nothing is linked.</param>
/// <param name="Rule">A stable dotted name of <see cref="CoreferenceRules"/>.</param>
/// <param name="Confidence">0 to 1.</param>
internal readonly record struct CoreferenceLink(int Antecedent, string Rule, double Confidence)
{
    public static CoreferenceLink None { get; } = new(-1, "", 0);

    public bool IsNone => Antecedent < 0;
}
