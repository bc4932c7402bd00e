using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Whether the words before a number say that it grew or shrank, by it or to it: "rose by 300 to 2,500", "was up 19 cents".</summary>
internal sealed class ChangeFinder(AtomList atoms)
{
    public void Find(QuantityDraft draft, QuantityDraft? previous)
    {
        var at = draft.Start - 1;
        if (previous is not null && (atoms.Is(at, "to") || atoms.Is(at, "at")) && at == previous.End && atoms.Is(at, "to") && previous.Change != QuantityChange.None)
        {
            draft.Change = previous.Change;
            return;
        }
        if (atoms.Is(at, "from"))
        {
            return;
        }
        var isReached = atoms.IsAny(at, "to", "by");
        at -= isReached ? 1 : 0;
        while (at > draft.Start - 5 && (atoms.At(at).EndsWith("ly", StringComparison.Ordinal) || atoms.IsAny(at, "only", "just") || atoms.IsAny(at, "a", "further") || atoms.Is(at, "another")))
        {
            at--;
        }
        if (atoms.KindAt(at) == AtomKind.Word && atoms.Lexicon.Changes.TryGet(atoms.At(at), out var change) && IsOf(draft, at, isReached))
        {
            draft.Change = change;
            return;
        }
        if (atoms.Is(at, "of") && atoms.IsAny(at - 1, "increase", "rise") || atoms.Is(at, "of") && atoms.IsAny(at - 1, "decrease", "drop") || atoms.Is(at, "of") && atoms.IsAny(at - 1, "decline", "fall"))
        {
            draft.Change = atoms.IsAny(at - 1, "increase", "rise") ? QuantityChange.Increase : QuantityChange.Decrease;
        }
    }

    /// <summary>"lost 40 men" counts, "lost 40 points" changes; "raised $5m" is no rise.</summary>
    private bool IsOf(QuantityDraft draft, int at, bool isReached)
    {
        if (isReached)
        {
            return true;
        }
        var isCount = !draft.IsMeasured && draft.Head >= 0;
        var isLoose = atoms.IsAny(at, "lost", "lose") || atoms.IsAny(at, "losing", "gained") || atoms.IsAny(at, "gain", "added") || atoms.IsAny(at, "raised", "raise") || atoms.IsAny(at, "raising", "shed")
            || atoms.IsAny(at, "loses", "gaining") || atoms.IsAny(at, "higher", "lower") || atoms.IsAny(at, "slashed", "reduced") || atoms.IsAny(at, "boosted", "lowered") || atoms.IsAny(at, "advanced", "expanded");
        return !(isLoose && isCount) && !(draft.UnitMeasure == QuantityMeasure.Money && atoms.IsAny(at, "raised", "raise") || atoms.Is(at, "raising") && draft.UnitMeasure == QuantityMeasure.Money)
            && !(atoms.IsAny(at, "lost", "lose") && draft.UnitMeasure is QuantityMeasure.Money or QuantityMeasure.Duration);
    }
}
