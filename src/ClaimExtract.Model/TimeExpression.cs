namespace ClaimExtract.Model;

/// <summary>The four types of TIMEX3 (ISO-TimeML).</summary>
public enum TimexType : byte { Date, Time, Duration, Set }

/// <summary>The finest unit that the words fix.</summary>
public enum DatePrecision : byte { Day, Week, Month, Quarter, Season, Year, Decade, Century, Range }

/// <summary>What a time expression was resolved against.</summary>
public enum DateBasis : byte
{
    /// <summary>The words fix the date themselves.</summary>
    Explicit,

    /// <summary>Counted from the article's day of publication.</summary>
    DocDate,

    /// <summary>Counted from a date or year that the text names elsewhere.</summary>
    DocumentInternal,

    /// <summary>Could not be fixed; nothing was guessed.</summary>
    Ambiguous,
}

/// <summary>Whole days, both ends included.</summary>
public readonly record struct DayRange(DateOnly First, DateOnly Last);

/// <summary>A time expression by TIMEX3.</summary>
public sealed record TimeExpression
{
    public required TextSpan Span { get; init; }

    public required TimexType Type { get; init; }

    /// <summary>The TIMEX3 value: "2024-04", "P3D", "PAST_REF", "XXXX-WXX-1"; empty where unresolved.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// The days it covers; null for sets, for durations that nothing ties to the calendar (unlike "the past two weeks",
    /// "the first seven months of the year"), and for what stays ambiguous.
    /// </summary>
    public DayRange? Days { get; init; }

    /// <summary>
    /// The whole stretch that it opens or closes with its neighbour ("from March to May": for both March to May) or with
    /// the article's day ("since 2019"); null where it stands for itself.
    /// </summary>
    public DayRange? Stretch { get; init; }

    /// <summary>The days that something dated by it falls in: the whole stretch where there is one.</summary>
    public DayRange? Covers => Stretch ?? Days;

    public DatePrecision Precision { get; init; }

    public DateBasis Basis { get; init; }
}
