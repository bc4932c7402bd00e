using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>"the weekend": the last one until Friday, on Saturday and Sunday this one; the coming one when told as the future.</summary>
internal sealed record WeekendReading : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var isPast = context.Document is { } today && Days.WeekdayOf(today) < 6 && context.Tense != Tense.Future;
        return new UnitReading(TimeUnit.Weekend, isPast ? -1 : 0).Resolve(context);
    }
}
