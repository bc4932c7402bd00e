namespace ClaimExtract.Model;

/// <summary>How a number is bounded by the words around it.</summary>
public enum QuantityQualifier : byte { Exact, Approx, MoreThan, AtLeast, LessThan, AtMost, Range, Vague }

/// <summary>What a number measures.</summary>
public enum QuantityMeasure : byte
{
    Other, Strength, Captured, Killed, Wounded, Casualties, Missing, Displaced, Released,
    Attacks, Operations, Area, Weapons, Money, Share, Duration,
}

/// <summary>What a number is counted over: a state, one event, a period, or since a beginning.</summary>
public enum QuantityScope : byte { Unknown, Stock, Event, Period, Cumulative }

/// <summary>Whether the text says that the number grew or shrank.</summary>
public enum QuantityChange : byte { None, Increase, Decrease }

/// <summary>"more than double the previous estimates": 2, more_than, "the previous estimates".</summary>
/// <param name="Value">The factor against the baseline.</param>
/// <param name="Baseline">The words that name what it is compared with; null where the text does not.</param>
public sealed record QuantityRatio(decimal Value, QuantityQualifier Qualifier, TextSpan? Baseline);

/// <summary>A counted or measured number with its bounds and its noun.</summary>
public sealed record Quantity
{
    /// <summary>The words as written with qualifier and noun: "approximately 2,500 fighters".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number alone: "2,500".</summary>
    public required TextSpan Number { get; init; }

    /// <summary>Null when vague or a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>Inclusive lower bound; null is open.</summary>
    public decimal? Min { get; init; }

    /// <summary>Inclusive upper bound; null is open.</summary>
    public decimal? Max { get; init; }

    public QuantityQualifier Qualifier { get; init; }

    /// <summary>Singular head noun ("fighter", "square_kilometre", "percent", "US_dollar"); "person" for people without a noun; empty where there is none.</summary>
    public string Unit { get; init; } = "";

    public QuantityMeasure Measure { get; init; }

    public QuantityScope Scope { get; init; }

    public QuantityChange Change { get; init; }

    public QuantityRatio? Ratio { get; init; }
}
