using System.Globalization;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Digits as news prints them → decimal. Never throws: what does not fit is no number.</summary>
internal static class DecimalText
{
    /// <summary>A decimal holds 7.9e28; staying well below leaves room for the sums that bounds and ranges need.</summary>
    private const decimal Largest = 1e27m;

    /// <summary>
    /// Reads "1,500", "12,34,567.89", ".001", "2.5". Refuses what is punctuated otherwise (versions, addresses, decimal commas)
    /// and codes with leading zeros ("007", "0715").
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        if (digits.Length == 1 && Fractions.IsVulgar(digits[0]))
        {
            value = Fractions.ValueOf(digits[0]);
            return true;
        }
        return digits.Length <= 40
            && !(digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]))
            && IsPunctuatedAsNumber(digits)
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value)
            && value < Largest;
    }

    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        var fits = left == 0 || right <= 1 || decimal.Abs(left) < Largest / right;
        product = fits ? left * right : 0;
        return fits;
    }

    private static bool IsPunctuatedAsNumber(ReadOnlySpan<char> digits)
    {
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        if (point >= 0 && digits[(point + 1)..].IndexOfAny('.', ',') >= 0)
        {
            return false;
        }
        var comma = whole.IndexOf(',');
        if (comma < 0)
        {
            return true;
        }
        if (comma is 0 or > 3 || whole.Length - whole.LastIndexOf(',') != 4)
        {
            return false;
        }
        // Groups of three, or of two as in India, between the first and the last.
        for (var rest = whole[(comma + 1)..]; (comma = rest.IndexOf(',')) >= 0; rest = rest[(comma + 1)..])
        {
            if (comma is not (2 or 3))
            {
                return false;
            }
        }
        return true;
    }
}
