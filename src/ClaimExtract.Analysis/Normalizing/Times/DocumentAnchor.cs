using ClaimExtract.Analysis.Normalizing.Times.Readings;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>The year that an article without a date is about, by the years that it names.</summary>
/// <remarks>
/// News tells of its own time, and history by older years: the latest year wins that is not told as the future and that does not
/// only open or close a stretch ("since 2019", "by 2030"). One bare year in passing ("in 2003") is no evidence: it may be history alone.
/// </remarks>
internal static class DocumentAnchor
{
    private const int Enough = 2;

    public static int? Find(IReadOnlyList<FoundTime> found)
    {
        var evidence = new Dictionary<int, int>();
        int? anchor = null;
        foreach (var time in found)
        {
            if (YearOf(time.Reading) is { } year && Weight(time) is > 0 and var weight)
            {
                evidence.TryGetValue(year, out var before);
                evidence[year] = before + weight;
                anchor = before + weight >= Enough && !(anchor > year) ? year : anchor;
            }
        }
        return anchor;
    }

    private static int Weight(FoundTime time) => time switch
    {
        { Link: TimeLink.Present } => Enough,
        { Link: TimeLink.Since or TimeLink.Until } or { Tense: Tense.Future } => 0,
        { Reading: CalendarReading { Month: not null } or NumericDateReading or PartReading } => Enough,
        _ => 1,
    };

    private static int? YearOf(TimeReading reading) => reading switch
    {
        YearReference year => year.Year,
        CalendarReading calendar => calendar.Year?.Year,
        NumericDateReading numeric => numeric.Year,
        PartReading part => part.Year?.Year,
        HolidayReading holiday => holiday.Year?.Year,
        EdgeReading edge => YearOf(edge.Inner),
        ClockReading { Day: { } day } => YearOf(day),
        StretchReading { Of: { } whole } => YearOf(whole),
        PieceReading piece => YearOf(piece.Of),
        _ => null,
    };
}
