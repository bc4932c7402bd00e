using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A day of the week: the last or the next one by the tense around it, or by "last", "this", "next".</summary>
/// <param name="Weekday">1 Monday … 7 Sunday.</param>
/// <param name="Week">"Friday of last week": the week in steps from this one.</param>
internal sealed record WeekdayReading(int Weekday, int? Step = null, bool FromText = false, int? Week = null) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        var (anchor, basis) = FromText ? context.TextDay : (context.Document, DateBasis.DocDate);
        if (anchor is not { } day)
        {
            return TimeValue.Open($"XXXX-WXX-{Weekday}", DatePrecision.Day);
        }
        var found = Days.Add(day, Distance(context, Days.WeekdayOf(day)));
        return found is { } date
            ? TimeValue.Date(Days.Text(date), Days.Single(date), DatePrecision.Day, basis)
            : TimeValue.Open($"XXXX-WXX-{Weekday}", DatePrecision.Day);
    }

    private int Distance(TimeContext context, int today)
    {
        var ahead = (Weekday - today + 7) % 7;       // 0 … 6
        var back = ahead == 0 ? 0 : ahead - 7;       // -6 … 0
        if (Week is { } week)
        {
            return Weekday - today + (7 * week);
        }
        return Step switch
        {
            0 => FromText ? back : Weekday - today,
            < 0 => ahead - 7,
            > 0 => ahead == 0 ? 7 : ahead,
            _ => context.Tense == Tense.Future ? ahead : back,
        };
    }
}
