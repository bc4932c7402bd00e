using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>"the first seven months of the year", "the last three weeks of March".</summary>
/// <param name="Of">The longer stretch; null when it is not said and so the current year.</param>
internal sealed record StretchReading(Count Count, TimeUnit Unit, bool IsLast, TimeReading? Of) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var whole = Of?.Resolve(context);
        var days = whole?.Days is { } range && !Count.IsVague && Count.Value % 1 == 0 ? Cut(range) : null;
        return new TimeValue(TimexType.Duration, Count.Duration(Unit), days, DatePrecision.Range,
            days is null ? DateBasis.Ambiguous : whole!.Basis);
    }

    private DayRange? Cut(DayRange range)
    {
        var count = (long)Math.Min(Count.Value, 1_000_000m);
        if (IsLast)
        {
            var start = Days.Add(range.Last, 1) is { } after ? Days.Add(after, -count, Unit) : null;
            return start is { } first && first >= range.First ? new DayRange(first, range.Last) : null;
        }
        var end = Days.Add(range.First, count, Unit) is { } next ? Days.Add(next, -1) : null;
        return end is { } last && last >= range.First && last <= range.Last ? new DayRange(range.First, last) : null;
    }
}
