using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>What an expression is resolved against: the article's day and what the text named before.</summary>
internal sealed class TimeContext(DateOnly? document, int? anchorYear)
{
    /// <summary>The day of publication.</summary>
    public DateOnly? Document { get; } = document;

    /// <summary>In an article without a date, the year that it is about.</summary>
    public int? AnchorYear { get; } = document is null ? anchorYear : null;

    /// <summary>A year that the same or the previous sentence told of, for "In 2014 … In June …"; null where there is none.</summary>
    public int? NarrativeYear { get; set; }

    /// <summary>How the document writes dates in digits, where one of them shows it.</summary>
    public DateOrder? NumericOrder { get; set; }

    /// <summary>The direction of the clause around the expression.</summary>
    public Tense Tense { get; set; }

    /// <summary>The last date of the text with known days: what "two days earlier" counts from.</summary>
    public TimeValue? Reference { get; private set; }

    /// <summary>The last quarter of the text, for "the quarter", "a year earlier".</summary>
    public (int Year, int Number)? Quarter { get; private set; }

    /// <summary>The year that bare months and "this year" belong to.</summary>
    public (int? Year, DateBasis Basis) CurrentYear =>
        Document is { } day ? (day.Year, DateBasis.DocDate)
        : AnchorYear is { } year ? (year, DateBasis.DocumentInternal)
        : (null, DateBasis.Ambiguous);

    /// <summary>A day in the text's present: the last date named, else the day of publication.</summary>
    public (DateOnly? Day, DateBasis Basis) TextDay =>
        Reference is { Days: { } days, Precision: DatePrecision.Day } ? (days.First, DateBasis.DocumentInternal)
        : Document is { } day ? (day, DateBasis.DocDate)
        : Reference is { Days: { } wide } ? (wide.First, DateBasis.DocumentInternal)
        : (null, DateBasis.Ambiguous);

    /// <summary>The last date of the text at least as fine as a unit, else the day of publication.</summary>
    public (DateOnly? Day, DateBasis Basis) TextDayFor(TimeUnit unit) =>
        Reference is { Days: { } days } reference && reference.Precision <= Days.Precision(unit)
            ? (days.First, DateBasis.DocumentInternal)
            : Document is { } day ? (day, DateBasis.DocDate) : (null, DateBasis.Ambiguous);

    /// <param name="isCompared">The expression counts back from what is told ("a year earlier"): not a new topic.</param>
    public void Remember(TimeValue value, bool isCompared)
    {
        if (!isCompared && value is { Type: TimexType.Date or TimexType.Time, Days: { } days })
        {
            Reference = value;
            // A quarter of an earlier year is there to compare with, not the one that the text is about.
            if (value.Precision == DatePrecision.Quarter && (Document is not { } today || today.DayNumber - days.First.DayNumber < 370))
            {
                Quarter = (days.First.Year, ((days.First.Month - 1) / 3) + 1);
            }
        }
    }
}
