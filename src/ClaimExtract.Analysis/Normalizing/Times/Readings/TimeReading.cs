using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times.Readings;

/// <summary>What the words of a time expression say, before it is known which day they are counted from.</summary>
internal abstract record TimeReading
{
    public abstract TimeValue Resolve(TimeContext context);
}

/// <summary>A value that depends on nothing: a duration, a set, a vague reference.</summary>
internal sealed record FixedReading(TimexType Type, string Value) : TimeReading
{
    public override TimeValue Resolve(TimeContext context) =>
        new(Type, Value, null, DatePrecision.Range, Type == TimexType.Date ? DateBasis.Ambiguous : DateBasis.Explicit);
}
