namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>How a number is written.</summary>
internal enum NumberForm : byte { Digits, Words, Fraction, Vague }

/// <summary>A number as read from the atoms <c>[Start, End)</c>, before anything is known of what it counts.</summary>
internal readonly record struct NumberPhrase
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required NumberForm Form { get; init; }

    /// <summary>The number; of a vague one its lower bound.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper bound of a vague number.</summary>
    public decimal High { get; init; }

    /// <summary>The last factor that was applied ("5 million": 1,000,000); 1 where there was none.</summary>
    public decimal Magnitude { get; init; }

    /// <summary>The value was already ruled by a bound of its own ("7 or 8").</summary>
    public bool IsVague => Form == NumberForm.Vague;

    public bool IsInteger => Value == decimal.Truncate(Value);
}
