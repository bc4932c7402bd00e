using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Whether the words before a number say that it grew or shrank, by it or to it: "rose by 300 to 2,500", "was up 19 cents".</summary>
internal sealed class ChangeFinder(AtomList atoms)
{
    public void Find(QuantityDraft draft, QuantityDraft? previous)
    {
        var at = draft.Start - 1;
        if (previous is { Change: not QuantityChange.None } && IsSameChange(draft, previous, at))
        {
            draft.Change = previous.Change;
            return;
        }
        if (draft.Phrase.Value < 0 && draft.Unit == "percent")
        {
            draft.Change = QuantityChange.Decrease;
            return;
        }
        if (atoms.Is(at, "from"))
        {
            return;
        }
        if (atoms.Is(at, "to") && previous is not null && draft.Qualifier != QuantityQualifier.Range && at == previous.End && atoms.Is(previous.Start - 1, "from"))
        {
            at = previous.Start - 1;                      // "grew from 240 to 273"
        }
        var isReached = atoms.IsAny(at, "to", "by") || atoms.Is(at, "from");
        at -= isReached ? 1 : 0;
        for (var back = 0; back < 3 && atoms.Is(draft.Start - 1, "by") && atoms.KindAt(at) == AtomKind.Word && !atoms.Lexicon.Changes.TryGet(atoms.At(at), out _); back++)
        {
            at--;                                         // "to grow sales by 35 per cent"
        }
        while (at > draft.Start - 9 && (atoms.At(at).EndsWith("ly", StringComparison.Ordinal) || atoms.IsAny(at, "only", "just") || atoms.IsAny(at, "a", "further") || atoms.Is(at, "another")))
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

    /// <summary>"rose by 300 to 2,500" (of a measure the second is a level), "lost 190 points, or 0.6%".</summary>
    private bool IsSameChange(QuantityDraft draft, QuantityDraft previous, int at) =>
        (atoms.Is(at, "to") && at == previous.End && !previous.IsMeasured && !draft.IsMeasured)
        || (atoms.Is(at, "by") && atoms.IsCapitalized(at - 1) && draft.Unit == previous.Unit)      // "down 2.3%, Acme by 2.6%"
        || (atoms.Is(at, "or") && (at == previous.End || (at == previous.End + 1 && atoms.KindAt(previous.End) == AtomKind.Comma)));

    /// <summary>"lost 40 men" counts, "lost 40 points" changes; "raised $5m" is no rise.</summary>
    private bool IsOf(QuantityDraft draft, int at, bool isReached)
    {
        if (isReached)
        {
            return !IsIdiom(at);
        }
        var isCount = !draft.IsMeasured;
        var isLosing = atoms.IsAny(at, "lost", "lose") || atoms.IsAny(at, "losing", "loses");
        var isRaising = atoms.IsAny(at, "raised", "raise") || atoms.Is(at, "raising");
        var isLoose = isLosing || isRaising || atoms.IsAny(at, "gained", "gain") || atoms.IsAny(at, "added", "add") || atoms.IsAny(at, "adds", "shed") || atoms.IsAny(at, "gaining", "slashed")
            || atoms.IsAny(at, "higher", "lower") || atoms.IsAny(at, "reduced", "boosted") || atoms.IsAny(at, "lowered", "advanced") || atoms.Is(at, "expanded");
        return !(isLoose && isCount)
            && !(isRaising && draft.UnitMeasure == QuantityMeasure.Money)
            && !(isLosing && (draft.UnitMeasure is QuantityMeasure.Money or QuantityMeasure.Duration || draft.Qualifier != QuantityQualifier.Exact));
    }

    /// <summary>"boils down to", "in the lead up to", "adds up to".</summary>
    private bool IsIdiom(int at) =>
        atoms.IsAny(at, "up", "down") && (atoms.IsAny(at - 1, "boils", "boiling") || atoms.IsAny(at - 1, "comes", "came") || atoms.IsAny(at - 1, "lead", "adds") || atoms.IsAny(at - 1, "add", "leads"));
}
