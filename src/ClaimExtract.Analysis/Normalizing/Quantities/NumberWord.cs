using System.Globalization;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

internal enum NumberWordKind : byte
{
    /// <summary>"seven", "thirty".</summary>
    Cardinal,

    /// <summary>Multiplies what stands before it: "hundred", "dozen", "million", "bn".</summary>
    Magnitude,

    /// <summary>Divides: "third", "quarters".</summary>
    Denominator,

    /// <summary>Bounds without a value: "several", "dozens".</summary>
    Vague,
}

/// <summary>A word that is a number or part of one, as <c>English/number_words.txt</c> writes it.</summary>
/// <param name="Value">The number, the factor, the divisor, or the lower bound.</param>
/// <param name="High">The upper bound of a vague word.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value, decimal High)
{
    /// <summary>Reads <c>7</c>, <c>x1000</c>, <c>/3</c> or <c>~3..9</c>.</summary>
    public static NumberWord Parse(string value)
    {
        switch (value[0])
        {
            case 'x':
                return new(NumberWordKind.Magnitude, Number(value.AsSpan(1)), 0);
            case '/':
                return new(NumberWordKind.Denominator, Number(value.AsSpan(1)), 0);
            case '~':
                var dots = value.IndexOf("..", StringComparison.Ordinal);
                return new(NumberWordKind.Vague, Number(value.AsSpan(1, dots - 1)), Number(value.AsSpan(dots + 2)));
            default:
                return new(NumberWordKind.Cardinal, Number(value), 0);
        }
    }

    private static decimal Number(ReadOnlySpan<char> digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
