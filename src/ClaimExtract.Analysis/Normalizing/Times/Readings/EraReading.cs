using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A decade ("1990s", value 199) or a century ("the 20th century", value 19).</summary>
internal sealed record EraReading(int FirstYear, bool IsCentury) : TimeReading
{
    public override TimeValue Resolve(TimeContext context) => IsCentury
        ? TimeValue.Date($"{FirstYear / 100:00}", Days.Years(Math.Max(1, FirstYear), FirstYear + 99), DatePrecision.Century, DateBasis.Explicit)
        : TimeValue.Date($"{FirstYear / 10:000}", Days.Years(FirstYear, FirstYear + 9), DatePrecision.Decade, DateBasis.Explicit);
}
