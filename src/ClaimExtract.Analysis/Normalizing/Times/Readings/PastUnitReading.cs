using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>"the past year": named like the last year, as TimeBank does, but its days run up to the present.</summary>
internal sealed record PastUnitReading(TimeUnit Unit) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var named = new UnitReading(Unit, -1).Resolve(context);
        var tied = new DurationReading(Count.One, Unit, -1).Resolve(context).Days;
        return tied is null ? named : named with { Days = tied };
    }
}
