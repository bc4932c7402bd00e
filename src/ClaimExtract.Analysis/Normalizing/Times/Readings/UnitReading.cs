using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>A whole unit of time by steps: "today" (0 days), "last week" (-1 week), "the following month" (+1 month, from the text).</summary>
internal sealed record UnitReading(TimeUnit Unit, int Step, bool FromText = false) : TimeReading
{
    public override TimeValue Resolve(TimeContext context)
    {
        if (Unit == TimeUnit.Year)
        {
            return new YearReference(null, Step, FromText).Resolve(context);
        }
        if (Unit == TimeUnit.Quarter && FromText && context.Quarter is { } quarter)
        {
            return At(Days.Add(new DateOnly(quarter.Year, ((quarter.Number - 1) * 3) + 1, 1), Step, Unit), DateBasis.DocumentInternal);
        }
        var (day, basis) = FromText ? context.TextDayFor(Unit) : (context.Document, DateBasis.DocDate);
        if (day is null && Unit >= TimeUnit.Decade && context.AnchorYear is { } year)
        {
            (day, basis) = (Days.Day(year, 1, 1), DateBasis.DocumentInternal);
        }
        return At(day is { } from ? Days.Add(from, Step, Unit) : null, basis);
    }

    private TimeValue At(DateOnly? day, DateBasis basis) => day is { } found
        ? TimeValue.Date(Days.Name(found, Unit), Days.Around(found, Unit), Days.Precision(Unit), basis)
        : TimeValue.Open(Unknown, Days.Precision(Unit));

    private string Unknown => Unit switch
    {
        <= TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Decade => "XXX",
        _ => "XX",
    };
}
