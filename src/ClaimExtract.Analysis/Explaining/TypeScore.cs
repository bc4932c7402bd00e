using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>How one type did on a clause.</summary>
/// <param name="Score">The classifier's, in logarithms of odds before calibration.</param>
/// <param name="Calibrated">The probability that such scores had on held-out news.</param>
/// <param name="Probability">The same, or more where the cue names the type.</param>
/// <param name="Threshold">From which probability on a clause is taken to be of the type.</param>
public sealed record TypeScore(ClaimKind Kind, double Score, double Calibrated, double Probability, double Threshold, bool IsChosen);
