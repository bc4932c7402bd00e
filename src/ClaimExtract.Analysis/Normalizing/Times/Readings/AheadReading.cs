namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>"in two weeks", told as the future: the date so far ahead; the length itself where the present is unknown.</summary>
internal sealed record AheadReading(DurationReading Length) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var ahead = new OffsetReading(Length.Count, Length.Unit, 1, false).Resolve(context);
        return ahead.Days is null ? Length.Resolve(context) : ahead;
    }
}
