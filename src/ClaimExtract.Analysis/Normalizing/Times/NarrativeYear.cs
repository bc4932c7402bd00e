using ClaimExtract.Analysis.Normalizing.Times.Readings;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>The year of a stretch of narration: "In 2014 the group took the city. In June it …".</summary>
internal sealed class NarrativeYear
{
    private int _sentence = -2;
    private int? _year;

    /// <summary>The year told by this or the previous sentence, for an expression that says none.</summary>
    public int? At(FoundTime time)
    {
        if (time is { Link: TimeLink.Plain, Tense: not Tense.Future }
            && ((time.Reading as YearReference)?.Year ?? (time.Reading as CalendarReading)?.Year?.Year) is { } year)
        {
            (_sentence, _year) = (time.Sentence, year);
        }
        return time.Sentence - _sentence <= 1 ? _year : null;
    }
}
