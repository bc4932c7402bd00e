using System.Globalization;

namespace ClaimExtract.Writing;

/// <summary>How values are spelled in output: ISO 8601 days, invariant numbers.</summary>
internal static class WireValue
{
    private const int ConfidenceDigits = 4;

    // Dividing by one with all digits drops the zeros that a decimal carries behind its last digit.
    private const decimal LongOne = 1.0000000000000000000000000000m;

    /// <summary>yyyy-MM-dd; empty for none.</summary>
    public static string Day(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    /// <summary>Without zeros behind the last digit that counts.</summary>
    public static decimal Trimmed(decimal value) => value / LongOne;

    public static string Number(decimal value) => Trimmed(value).ToString(CultureInfo.InvariantCulture);

    public static double Confidence(double value) => Math.Round(value, ConfidenceDigits, MidpointRounding.AwayFromZero);
}
