namespace ClaimExtract.Analysis.Coreferring;

/// <summary>What a name, title or noun tells of a person's sex.</summary>
internal enum Gender : byte { Unknown, Female, Male }
