using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>What a number was counted over: a state, one event, a period, or since a beginning.</summary>
internal static class ScopeFinder
{
    public static QuantityScope Find(AtomList atoms, QuantityDraft draft)
    {
        if (draft.Measure is QuantityMeasure.Share or QuantityMeasure.Duration or QuantityMeasure.Money)
        {
            return QuantityScope.Unknown;
        }
        if (draft.Measure is QuantityMeasure.Strength or QuantityMeasure.Area)
        {
            return QuantityScope.Stock;
        }
        for (var at = draft.Start - 12; at < draft.End + 16; at++)
        {
            if (atoms.IsAny(at, "since", "overall") || (atoms.Is(at, "so") && atoms.Is(at + 1, "far")) || (atoms.Is(at, "to") && atoms.Is(at + 1, "date")) || atoms.IsAny(at, "toll", "altogether"))
            {
                return QuantityScope.Cumulative;
            }
            if ((atoms.IsAny(at, "during", "over") || atoms.IsAny(at, "in", "within")) && (IsPeriod(atoms, at + 1) || (atoms.Is(at + 1, "the") && IsPeriod(atoms, at + 2)))
                || (atoms.Is(at, "this") && atoms.IsAny(at + 1, "year", "month")) || (atoms.Is(at, "this") && atoms.IsAny(at + 1, "week", "season")) || (atoms.Is(at, "last") && atoms.IsAny(at + 1, "year", "month"))
                || (atoms.IsAny(at, "per", "each") && atoms.Lexicon.Units.Contains(atoms.At(at + 1))))
            {
                return QuantityScope.Period;
            }
        }
        return draft.Measure is QuantityMeasure.Other ? QuantityScope.Unknown : QuantityScope.Event;
    }

    private static bool IsPeriod(AtomList atoms, int at) =>
        atoms.IsAny(at, "past", "last") || atoms.IsAny(at, "first", "previous") || (atoms.KindAt(at) == AtomKind.Digits && atoms.At(at).Length == 4 && atoms.At(at)[0] is '1' or '2');
}
