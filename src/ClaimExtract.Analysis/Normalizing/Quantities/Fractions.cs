namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The vulgar fractions that Unicode has a character for.</summary>
internal static class Fractions
{
    private const string Signs = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";

    public static bool IsVulgar(char sign) => sign > '\u00BB' && Signs.Contains(sign, StringComparison.Ordinal);

    public static decimal ValueOf(char sign) => sign switch
    {
        '½' => 1m / 2,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '¼' => 1m / 4,
        '¾' => 3m / 4,
        '⅕' => 1m / 5,
        '⅖' => 2m / 5,
        '⅗' => 3m / 5,
        '⅘' => 4m / 5,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        '⅛' => 1m / 8,
        '⅜' => 3m / 8,
        '⅝' => 5m / 8,
        '⅞' => 7m / 8,
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    /// <summary>Whether "n/d" is how a fraction is written, and not a date or a slogan ("9/11", "24/7").</summary>
    public static bool IsPlausible(decimal numerator, decimal denominator) =>
        numerator > 0 && numerator < denominator && denominator == decimal.Truncate(denominator)
        && denominator is 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 12 or 16 or 20 or 32 or 64 or 100 or 128 or 1000;
}
