using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A span of years written as one: "2014-17". The value is an interval of ISO 8601, as TIMEX3 has no name for it.</summary>
internal sealed record YearSpanReading(int First, int Last) : TimeReading
{
    public override TimeValue Resolve(TimeContext context) =>
        TimeValue.Date($"{First:0000}/{Last:0000}", Days.Years(First, Last), DatePrecision.Range, DateBasis.Explicit);
}
