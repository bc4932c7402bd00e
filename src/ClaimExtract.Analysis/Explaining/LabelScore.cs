namespace ClaimExtract.Analysis.Explaining;

/// <summary>How one label did at a token.</summary>
/// <param name="Features">What the features of the token say for it.</param>
/// <param name="Transition">What it gets for standing behind the label that was taken before; null where it must not.</param>
public sealed record LabelScore(string Label, double Features, double? Transition)
{
    /// <summary>Both together; null where it must not stand here.</summary>
    public double? Total => Features + Transition;
}
