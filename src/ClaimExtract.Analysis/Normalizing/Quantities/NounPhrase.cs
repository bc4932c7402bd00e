namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The nouns behind a number.</summary>
/// <param name="End">First atom behind the phrase.</param>
/// <param name="Head">The atom of the counted noun; -1 where the number stands for its noun ("of them", "12 were").</param>
internal readonly record struct NounPhrase(int End, int Head);
