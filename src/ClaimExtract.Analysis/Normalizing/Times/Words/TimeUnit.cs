namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>Units of time in the order of their length.</summary>
internal enum TimeUnit : byte { Second, Minute, Hour, Day, Weekend, Week, Fortnight, Month, Quarter, Year, Decade, Century }
