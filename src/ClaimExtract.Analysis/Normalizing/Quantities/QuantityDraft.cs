using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>A quantity in the making: positions are atoms of its sentence.</summary>
internal sealed class QuantityDraft
{
    public required NumberPhrase Phrase { get; set; }

    /// <summary>First atom with currency and qualifier.</summary>
    public int Start { get; set; }

    /// <summary>First atom behind the unit or noun.</summary>
    public int End { get; set; }

    public decimal? Value { get; set; }

    public decimal? Min { get; set; }

    public decimal? Max { get; set; }

    public QuantityQualifier Qualifier { get; set; }

    public string Unit { get; set; } = "";

    /// <summary>What the unit alone decides (money, share, duration, area); <see cref="QuantityMeasure.Other"/> where it decides nothing.</summary>
    public QuantityMeasure UnitMeasure { get; set; }

    /// <summary>The unit is one of measure or money, and no counted noun.</summary>
    public bool IsMeasured { get; set; }

    /// <summary>Money by a sign or code before the number.</summary>
    public bool HasPrefix { get; set; }

    public NounClass Class { get; set; }

    /// <summary>The atom of the counted noun; -1 where there is none.</summary>
    public int Head { get; set; } = -1;

    public QuantityMeasure Measure { get; set; }

    public QuantityScope Scope { get; set; }

    public QuantityChange Change { get; set; }

    public QuantityRatio? Ratio { get; set; }

    /// <summary>Taken up by a neighbor, or found to be no quantity.</summary>
    public bool IsDropped { get; set; }

    /// <summary>No unit and no noun of its own.</summary>
    public bool IsElliptic => !IsMeasured && (Head < 0 || Class == NounClass.Others) && UnitMeasure == QuantityMeasure.Other;
}
