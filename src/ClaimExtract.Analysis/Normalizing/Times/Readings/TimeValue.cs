using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>What a reading comes to in its document: everything of a <see cref="TimeExpression"/> but the place.</summary>
internal sealed record TimeValue(TimexType Type, string Value, DayRange? Days, DatePrecision Precision, DateBasis Basis)
{
    /// <summary>A date that stays open: its unknown parts are X, and it has no days.</summary>
    public static TimeValue Open(string value, DatePrecision precision) =>
        new(TimexType.Date, value, null, precision, DateBasis.Ambiguous);

    /// <summary>A date with its days; without days it keeps its value, but is ambiguous.</summary>
    public static TimeValue Date(string value, DayRange? days, DatePrecision precision, DateBasis basis) =>
        new(TimexType.Date, value, days, precision, days is null ? DateBasis.Ambiguous : basis);
}
