using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The predicate that a counted noun is subject or object of, found by position: no parse is needed, and each side is read at most once.</summary>
internal sealed class PredicateFinder
{
    private const int Reach = 28;

    private readonly AtomList _atoms;
    private readonly PredicateCues _cues;
    private readonly SubjectPredicates _subjects;
    private readonly TreePredicates _trees;

    public PredicateFinder(AtomList atoms)
    {
        (_atoms, _cues) = (atoms, new PredicateCues(atoms));
        _subjects = new SubjectPredicates(atoms, _cues);
        _trees = new TreePredicates(atoms);
    }

    public PredicateWord? Find(QuantityDraft draft)
    {
        if ((_subjects.RightBehind(draft.End) ?? InsidePhrase(draft)) is { } near)
        {
            return near;
        }
        var governing = _trees.Find(draft, out var isFinal);
        return governing ?? LeftOf(draft, isCoordinated: false)
            ?? (isFinal ? Toll(draft) : _subjects.RightOf(draft.End) ?? LeftOf(draft, isCoordinated: true) ?? Toll(draft));
    }

    /// <summary>"several wounded comrades", "the dead of the day".</summary>
    private PredicateWord? InsidePhrase(QuantityDraft draft)
    {
        for (var at = draft.Phrase.End; at < draft.Head; at++)
        {
            if (_cues.TryPredicate(at, out var word) && (word.Role == PredicateRole.State || (word.Role == PredicateRole.Both && _cues.IsParticiple(at) && word.Measure is not (QuantityMeasure.Strength or QuantityMeasure.Captured))))
            {
                return word;
            }
        }
        return null;
    }

    /// <summary>The verb or noun before the number: "killing 12", "the capture of 233 fighters", "seized 3 couriers and 2 guards".</summary>
    private PredicateWord? LeftOf(QuantityDraft draft, bool isCoordinated)
    {
        var before = draft.Start - 1;
        before -= _atoms.Is(before, "of") && _atoms.Is(before - 1, "total") ? 2 : 0;
        before -= _atoms.IsAny(before, "a", "the") || _atoms.IsAny(before, "these", "those") || _atoms.IsAny(before, "another", "its") || _atoms.IsAny(before, "their", "only") ? 1 : 0;
        if (isCoordinated != (_atoms.IsAny(before, "and", "or") || _atoms.KindAt(before) == AtomKind.Comma || _atoms.Is(before, "plus") || _atoms.Is(before - 1, "well") || _atoms.Is(before, "including")))
        {
            return null;
        }
        for (var at = before; at > before - (isCoordinated ? Reach : 4); at--)
        {
            if (_atoms.KindAt(at) is AtomKind.None || (_atoms.KindAt(at) is AtomKind.Stop && _atoms.At(at) is not "."))
            {
                return null;
            }
            if (_cues.TryPredicate(at, out var word))
            {
                return OfWordBefore(at, word, before);
            }
            if (!isCoordinated && !(_atoms.KindAt(at) == AtomKind.Word && _cues.MayStandBetween(at)))
            {
                return null;
            }
            if (_atoms.IsAny(at, "that", "who") || (isCoordinated && _cues.IsAuxiliary(at)))
            {
                return null;
            }
        }
        return null;
    }

    private PredicateWord? OfWordBefore(int at, PredicateWord word, int before)
    {
        if (_atoms.Is(at, "lives") && !(_atoms.IsAny(at - 2, "claimed", "claiming") || _atoms.IsAny(at - 2, "cost", "costing") || _atoms.IsAny(at - 2, "took", "taking")))
        {
            return null;
        }
        if (_atoms.Is(at + 1, "of"))
        {
            return word.Role is PredicateRole.Nominal or PredicateRole.Both or PredicateRole.Object || _cues.IsNominal(at) ? word : null;
        }
        var isPassive = _cues.IsParticiple(at) && (_cues.IsAuxiliary(at - 1) || _cues.IsAuxiliary(at - 2) && _atoms.At(at - 1).EndsWith("ly", StringComparison.Ordinal)) && !_atoms.IsAny(at - 1, "has", "have") && !_atoms.Is(at - 1, "had");
        return isPassive || word.Role is PredicateRole.Subject or PredicateRole.Nominal && at != before ? null
            : word.Role is PredicateRole.State && !_cues.IsParticiple(at) ? null
            : _cues.JoinedWith(at, word);
    }

    /// <summary>"the death toll rose to 41", "brings the number of wounded to 300".</summary>
    private PredicateWord? Toll(QuantityDraft draft)
    {
        for (var at = draft.Start - 1; at > draft.Start - 14 && _atoms.KindAt(at) is not (AtomKind.None or AtomKind.Stop); at--)
        {
            if (_atoms.Is(at, "toll"))
            {
                return PredicateCues.Is(QuantityMeasure.Killed);
            }
            if (_atoms.Is(at, "number") && _atoms.Is(at + 1, "of"))
            {
                return OfTally(at + 2, draft.Start);
            }
        }
        return _atoms.Is(draft.End, "the") && _atoms.Is(draft.End + 1, "number") && _atoms.Is(draft.End + 2, "of") ? OfTally(draft.End + 3, draft.End + Reach) : null;
    }

    /// <summary>The first predicate word in "the number of villagers killed", before another number.</summary>
    private PredicateWord? OfTally(int start, int end)
    {
        for (var at = start; at < Math.Min(end, start + 9) && _atoms.KindAt(at) is not (AtomKind.None or AtomKind.Stop or AtomKind.Digits); at++)
        {
            if (_cues.TryPredicate(at, out var word) && (word.Role != PredicateRole.Both || _cues.IsParticiple(at) || at < start + 2))
            {
                return word;
            }
            if (_atoms.IsAny(at, "deaths", "fatalities"))
            {
                return PredicateCues.Is(QuantityMeasure.Killed);
            }
            if (_atoms.IsAny(at, "injuries", "injured"))
            {
                return PredicateCues.Is(QuantityMeasure.Wounded);
            }
        }
        return null;
    }
}
