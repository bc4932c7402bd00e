using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A quarter, half or season: "the third quarter of 1998", "last summer", "the year-earlier quarter".</summary>
/// <param name="Part">Q1 … Q4, H1, H2, SP, SU, FA, WI; empty for the quarter last named ("last year's quarter").</param>
/// <param name="Step">"last summer" -1, "this summer" 0, "next summer" 1; null for a bare name.</param>
internal sealed record PartReading(string Part, YearReference? Year, int? Step = null) : TimeReading
{
    // Results of a quarter are "expected" for months after its end.
    private const int JustOver = 120;

    public override TimeValue Resolve(TimeContext context)
    {
        var part = Part.Length > 0 ? Part : context.Quarter is { } quarter ? $"Q{quarter.Number}" : "QX";
        var precision = part[0] switch
        {
            'Q' => DatePrecision.Quarter,
            'H' => DatePrecision.Range,
            _ => DatePrecision.Season,
        };
        var (year, basis) = Year is { Year: null, Step: -1, FromText: true } && context.Quarter is { } last
            ? (last.Year - 1, DateBasis.DocumentInternal)
            : Year?.Find(context) ?? Nearest(context, part);
        if (part == "QX" && year is not null)
        {
            return Year!.Resolve(context);
        }
        return year is { } known
            ? TimeValue.Date($"{known:0000}-{part}", Days.Part(known, part), precision, basis)
            : TimeValue.Open((year is { } open ? $"{open:0000}-" : "XXXX-") + part, precision);
    }

    private (int? Year, DateBasis Basis) Nearest(TimeContext context, string part)
    {
        if (context.Document is not { } document)
        {
            var (current, basis) = context.CurrentYear;
            return (current + (Step ?? 0), basis);
        }
        // January and February belong to the winter that began the year before.
        var year = Days.Part(document.Year - 1, part)?.Last >= document ? document.Year - 1 : document.Year;
        return Days.Part(year, part) is { } range ? (year + StepFrom(context.Tense, range, document), DateBasis.DocDate) : (null, DateBasis.Ambiguous);
    }

    /// <summary>A bare name means the latest that has begun by the day of publication, or the next by tense.</summary>
    private int StepFrom(Tense tense, DayRange range, DateOnly document)
    {
        var (isBegun, isOver) = (range.First <= document, range.Last < document);
        return Step switch
        {
            0 => 0,
            < 0 => isOver ? 0 : -1,
            > 0 => isBegun ? 1 : 0,
            _ => tense == Tense.Future ? document.DayNumber - range.Last.DayNumber > JustOver ? 1 : 0 : isBegun ? 0 : -1,
        };
    }
}
