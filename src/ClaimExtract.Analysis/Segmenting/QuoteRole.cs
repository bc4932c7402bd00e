namespace ClaimExtract.Analysis.Segmenting;

/// <summary>What a token is to quotations.</summary>
internal enum QuoteRole : byte { None, Open, Close }
