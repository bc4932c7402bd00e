namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>Which way an undated weekday or month points.</summary>
internal enum Tense : byte { Unknown, Past, Future }
