using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>Two numbers and a year of which either number can be the month: "10/11/2024".</summary>
/// <param name="IsDayFirst">The separator says so, as in "10.11.2024".</param>
internal sealed record NumericDateReading(int First, int Second, int Year, bool IsDayFirst) : TimeReading
{
    /// <summary>The order that the numbers themselves force; null when both could be the month.</summary>
    public DateOrder? Order =>
        IsDayFirst || First > 12 || First == Second ? DateOrder.DayFirst : Second > 12 ? DateOrder.MonthFirst : null;

    public override TimeValue Resolve(TimeContext context)
    {
        var order = Order ?? context.NumericOrder ?? Nearer(context.Document);
        return order switch
        {
            DateOrder.DayFirst => Make(Second, First),
            DateOrder.MonthFirst => Make(First, Second),
            _ => TimeValue.Open($"{Year:0000}-XX-XX", DatePrecision.Day),
        };
    }

    private TimeValue Make(int month, int day) =>
        TimeValue.Date($"{Year:0000}-{month:00}-{day:00}", Days.Single(Days.Day(Year, month, day)), DatePrecision.Day, DateBasis.Explicit);

    /// <summary>News tells of days close before its own: one reading within a fortnight before, the other not, decides.</summary>
    private DateOrder? Nearer(DateOnly? document)
    {
        if (document is not { } today)
        {
            return null;
        }
        var dayFirst = IsNear(today, Days.Day(Year, Second, First));
        var monthFirst = IsNear(today, Days.Day(Year, First, Second));
        return dayFirst == monthFirst ? null : dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static bool IsNear(DateOnly today, DateOnly? day) =>
        day is { } date && today.DayNumber - date.DayNumber is >= 0 and <= 14;
}

/// <summary>The order of dates in digits.</summary>
internal enum DateOrder : byte { DayFirst, MonthFirst }
