using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Joins two neighboring numbers to a range ("15-20", "between 5% and 6%", "$3 billion to $5 billion", "two or three"), and drops scores.</summary>
internal sealed class RangeJoiner(AtomList atoms)
{
    private enum Joint : byte { None, Hyphen, To, Or, And }

    public void Join(List<QuantityDraft> drafts)
    {
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            var (low, high) = (drafts[i], drafts[i + 1]);
            var joint = low.IsDropped ? Joint.None : JointBetween(low, high);
            if (joint == Joint.Hyphen && IsScore(low, high))
            {
                (low.IsDropped, high.IsDropped) = (true, true);
            }
            else if (joint != Joint.None)
            {
                low.IsDropped = TryBracket(low, high, joint) || TryJoin(low, high, joint);
            }
        }
        drafts.RemoveAll(draft => draft.IsDropped);
    }

    private Joint JointBetween(QuantityDraft low, QuantityDraft high)
    {
        var (at, end) = (low.End, high.Start);
        if (atoms.KindAt(at) == AtomKind.Hyphen && atoms.Is(at + 1, "to"))
        {
            at++;                                         // "five- to ten-year"
        }
        at += atoms.KindAt(at) == AtomKind.Open && atoms.KindAt(at + 3) == AtomKind.Close ? 4 : 0;
        if (at + 1 == end || (at + 2 == end && (atoms.Is(at + 1, "perhaps") || atoms.KindAt(at + 1) == AtomKind.Hyphen)))
        {
            return atoms.KindAt(at) switch
            {
                AtomKind.Hyphen => Joint.Hyphen,
                AtomKind.About => Joint.To,
                AtomKind.Word when atoms.IsAny(at, "to", "through") => Joint.To,
                AtomKind.Word when atoms.Is(at, "or") => Joint.Or,
                AtomKind.Word when atoms.Is(at, "and") && (IsBetween(low) || IsBracket(low, high)) => Joint.And,
                AtomKind.Comma when IsBracket(low, high) => Joint.And,
                _ => Joint.None,
            };
        }
        return Joint.None;
    }

    private bool IsBetween(QuantityDraft low) => atoms.Is(low.Start - 1, "between") || atoms.Is(low.Start, "between") || atoms.Is(low.Start - 2, "between");

    /// <summary>"2-1", "89-89", and small pairs that nothing is counted by.</summary>
    private bool IsScore(QuantityDraft low, QuantityDraft high) =>
        !low.IsMeasured && !high.IsMeasured && low.Phrase.Magnitude == 1 && high.Phrase.Magnitude == 1
        && (low.Phrase.Value >= high.Phrase.Value || (high.Head < 0 && high.Phrase.Value < 50 && low.Qualifier == QuantityQualifier.Exact));

    private static bool IsBracket(QuantityDraft low, QuantityDraft high) =>
        low.Head < 0 && ((low.Min is not null && low.Max is null && high.Max is not null && high.Min is null)
            || (low.Max is not null && low.Min is null && high.Min is not null && high.Max is null));

    /// <summary>"more than 100 and fewer than 300 people".</summary>
    private static bool TryBracket(QuantityDraft low, QuantityDraft high, Joint joint)
    {
        if (joint != Joint.And || !IsBracket(low, high))
        {
            return false;
        }
        var (min, max) = (low.Min ?? high.Min, low.Max ?? high.Max);
        if (min > max)
        {
            return false;
        }
        (high.Start, high.Phrase) = (low.Start, high.Phrase with { Start = low.Phrase.Start });
        (high.Value, high.Min, high.Max, high.Qualifier) = (null, min, max, QuantityQualifier.Range);
        return true;
    }

    private bool TryJoin(QuantityDraft low, QuantityDraft high, Joint joint)
    {
        if (low.Phrase.IsVague || high.Phrase.IsVague || low.Head >= 0 || !SameUnit(low, high)
            || high.Qualifier is not QuantityQualifier.Exact && !(joint == Joint.Hyphen))
        {
            return false;
        }
        var from = Scaled(low, high, joint);
        if (from > high.Phrase.Value || (joint == Joint.To && IsChange(low)) || (joint == Joint.Or && !IsAlternative(from, high)))
        {
            return false;
        }
        if (low.Phrase.Form != high.Phrase.Form && joint == Joint.Or && low.IsMeasured != high.IsMeasured && !high.IsMeasured)
        {
            return false;
        }
        high.Start = joint == Joint.And && atoms.Is(low.Start - 1, "between") || joint == Joint.To && atoms.Is(low.Start - 1, "from") ? low.Start - 1 : low.Start;
        if (low.HasPrefix && !high.IsMeasured)
        {
            (high.Unit, high.UnitMeasure, high.IsMeasured) = (low.Unit, low.UnitMeasure, true);
        }
        high.Phrase = high.Phrase with { Start = low.Phrase.Start };
        (high.Value, high.Min, high.Max, high.Qualifier) = (null, from, high.Phrase.Value, QuantityQualifier.Range);
        if (low.Qualifier == QuantityQualifier.AtLeast)
        {
            (high.Max, high.Qualifier) = (null, QuantityQualifier.AtLeast);
        }
        else if (low.Qualifier == QuantityQualifier.AtMost)
        {
            (high.Min, high.Qualifier) = (null, QuantityQualifier.AtMost);
        }
        return true;
    }

    private static bool SameUnit(QuantityDraft low, QuantityDraft high) =>
        low.Unit.Length == 0 || low.Unit == high.Unit || (low.HasPrefix && !high.IsMeasured && high.Head < 0);

    /// <summary>"3 to 5 million" is 3 million to 5 million; "$200 to $4 million" is not.</summary>
    private static decimal Scaled(QuantityDraft low, QuantityDraft high, Joint joint)
    {
        var (value, magnitude) = (low.Phrase.Value, high.Phrase.Magnitude);
        return magnitude > 1 && low.Phrase.Magnitude == 1 && value < 1000 && value < high.Phrase.Value / magnitude
            && DecimalText.TryMultiply(value, magnitude, out var scaled) ? scaled : value;
    }

    /// <summary>"rose from 300 to 500" and "rose by 300 to 500" tell two numbers.</summary>
    private bool IsChange(QuantityDraft low)
    {
        var at = low.Start - 1;
        at -= atoms.IsAny(at, "from", "by") ? 1 : 0;
        return atoms.KindAt(at) == AtomKind.Word && atoms.Lexicon.Changes.TryGet(atoms.At(at), out _) && !atoms.IsAny(at, "raise", "raising");
    }

    /// <summary>"two or three", "7 or 8 million": the numbers lie close.</summary>
    private static bool IsAlternative(decimal from, QuantityDraft high) => high.Phrase.Value > from && high.Phrase.Value <= (from * 2) + 1;
}
