using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A year by number ("1998", "fiscal 1998") or by steps ("last year", "the following year").</summary>
/// <param name="FromText">The steps count from the last date of the text.</param>
internal sealed record YearReference(int? Year, int Step, bool FromText) : TimeReading
{
    public static YearReference Explicit(int year) => new(year, 0, false);

    public (int? Year, DateBasis Basis) Find(TimeContext context)
    {
        if (Year is { } year)
        {
            return (year, DateBasis.Explicit);
        }
        if (FromText && context.Reference?.Days is { } days)
        {
            return (days.First.Year + Step, DateBasis.DocumentInternal);
        }
        var (current, basis) = context.CurrentYear;
        return (current + Step, basis);
    }

    public override TimeValue Resolve(TimeContext context) => Find(context) switch
    {
        ({ } year, var basis) => TimeValue.Date($"{year:0000}", Days.Year(year), DatePrecision.Year, basis),
        _ => TimeValue.Open("XXXX", DatePrecision.Year),
    };
}
