using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The predicate that a counted noun is subject or object of, found by position: no parse is needed, and each side is read at most once.</summary>
internal sealed class PredicateFinder(AtomList atoms)
{
    private const int Reach = 28;

    /// <param name="previous">First atom of the number before this one in the sentence.</param>
    public PredicateWord? Find(QuantityDraft draft, int previous) =>
        RightBehind(draft.End) ?? (InsidePhrase(draft) ?? LeftOf(draft, isCoordinated: false)) ?? RightOf(draft.End) ?? LeftOf(draft, isCoordinated: true) ?? Toll(draft);

    /// <summary>"12 dead", "30 wounded in …"; not "12 rebels killed five soldiers".</summary>
    private PredicateWord? RightBehind(int at)
    {
        at += atoms.IsAny(at, "people", "were") && atoms.Is(at, "people") ? 1 : 0;
        at += atoms.IsAny(at, "others", "more") ? 1 : 0;
        if (atoms.IsAny(at, "hostage", "prisoner") || (atoms.Is(at, "as") && atoms.IsAny(at + 1, "hostages", "prisoners")))
        {
            return Is(QuantityMeasure.Captured);
        }
        if (!TryPredicate(at, out var word))
        {
            return null;
        }
        return word.Role switch
        {
            PredicateRole.Subject => word,
            PredicateRole.State => word,
            PredicateRole.Both when IsParticiple(at) && !TakesObject(at + 1) => JoinedWith(at, word),
            _ => null,
        };
    }

    /// <summary>"several wounded comrades", "the dead of the day".</summary>
    private PredicateWord? InsidePhrase(QuantityDraft draft)
    {
        for (var at = draft.Phrase.End; at < draft.Head; at++)
        {
            if (TryPredicate(at, out var word) && (word.Role == PredicateRole.State || (word.Role == PredicateRole.Both && IsParticiple(at) && word.Measure is not (QuantityMeasure.Strength or QuantityMeasure.Captured))))
            {
                return word;
            }
        }
        return null;
    }

    /// <summary>The passive or intransitive verb of which the number is subject: "12 members of the gang were arrested".</summary>
    private PredicateWord? RightOf(int start)
    {
        for (var at = start; at < start + Reach; at++)
        {
            if (atoms.KindAt(at) is AtomKind.None or AtomKind.Stop || atoms.IsAny(at, "when", "while") || atoms.IsAny(at, "because", "after") || atoms.IsAny(at, "that", "which"))
            {
                return null;
            }
            if (atoms.KindAt(at) == AtomKind.Open)
            {
                at = BehindBracket(at);
                continue;
            }
            if (atoms.KindAt(at) == AtomKind.Comma && !IsAuxiliary(at + 1))
            {
                var behind = BehindApposition(at);
                if (behind < 0 && !IsRelative(at + 1))
                {
                    return null;
                }
                at = Math.Max(at, behind);
            }
            if (IsAuxiliary(at))
            {
                return OfVerbGroup(at + 1);
            }
            if (TryPredicate(at, out var word) && word.Role == PredicateRole.Subject)
            {
                return word;
            }
            if (at > start && atoms.Is(at, "and") && !Singular.IsPlural(atoms.At(at - 1), atoms.Lexicon) && atoms.KindAt(at + 1) != AtomKind.Word)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>From the first to the second comma of "the group, the largest of its kind, was …"; -1 where no verb follows that.</summary>
    private int BehindApposition(int comma)
    {
        for (var at = comma + 1; at < comma + 18 && atoms.KindAt(at) is not (AtomKind.None or AtomKind.Stop); at++)
        {
            if (atoms.KindAt(at) == AtomKind.Comma && (IsAuxiliary(at + 1) || (TryPredicate(at + 1, out var word) && word.Role == PredicateRole.Subject)))
            {
                return at;
            }
        }
        return -1;
    }

    private int BehindBracket(int open)
    {
        var at = open + 1;
        while (at < open + Reach && atoms.KindAt(at) is not (AtomKind.Close or AtomKind.None))
        {
            at++;
        }
        return at;
    }

    private PredicateWord? OfVerbGroup(int at)
    {
        for (var end = at + 5; at < end; at++)
        {
            if (TryPredicate(at, out var word))
            {
                return word.Role switch
                {
                    PredicateRole.Both when IsParticiple(at) && !TakesObject(at + 1) => JoinedWith(at, word),
                    PredicateRole.Subject or PredicateRole.State => word,
                    _ => null,
                };
            }
            var isOpen = IsAuxiliary(at) || atoms.At(at).EndsWith("ly", StringComparison.Ordinal) || atoms.IsAny(at, "reported", "believed") || atoms.IsAny(at, "also", "feared")
                || atoms.IsAny(at, "to", "not") || atoms.IsAny(at, "confirmed", "still") || atoms.IsAny(at, "have", "shot") || atoms.IsAny(at, "found", "said") || atoms.IsAny(at, "now", "all") || atoms.IsAny(at, "then", "later")
                || atoms.IsAny(at, "sought", "taken") || atoms.IsAny(at, "either", "both");
            if (!isOpen)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>The verb or noun before the number: "killing 12", "the capture of 233 fighters", "seized 3 couriers and 2 guards".</summary>
    private PredicateWord? LeftOf(QuantityDraft draft, bool isCoordinated)
    {
        var before = draft.Start - 1;
        before -= atoms.Is(before, "of") && atoms.Is(before - 1, "total") ? 2 : 0;
        before -= atoms.IsAny(before, "a", "the") || atoms.IsAny(before, "these", "those") || atoms.IsAny(before, "another", "its") || atoms.IsAny(before, "their", "only") ? 1 : 0;
        if (isCoordinated != (atoms.IsAny(before, "and", "or") || atoms.KindAt(before) == AtomKind.Comma || atoms.Is(before, "plus") || atoms.Is(before - 1, "well") || atoms.Is(before, "including")))
        {
            return null;
        }
        for (var at = before; at > before - (isCoordinated ? Reach : 4); at--)
        {
            if (atoms.KindAt(at) is AtomKind.None || (atoms.KindAt(at) is AtomKind.Stop && atoms.At(at) is not "."))
            {
                return null;
            }
            if (TryPredicate(at, out var word))
            {
                return OfWordBefore(at, word, before);
            }
            if (!isCoordinated && !(atoms.KindAt(at) == AtomKind.Word && MayStandBetween(at)))
            {
                return null;
            }
            if (atoms.IsAny(at, "that", "who") || (isCoordinated && IsAuxiliary(at)))
            {
                return null;
            }
        }
        return null;
    }

    private PredicateWord? OfWordBefore(int at, PredicateWord word, int before)
    {
        if (atoms.Is(at, "lives") && !(atoms.IsAny(at - 2, "claimed", "claiming") || atoms.IsAny(at - 2, "cost", "costing") || atoms.IsAny(at - 2, "took", "taking")))
        {
            return null;
        }
        if (atoms.Is(at + 1, "of"))
        {
            return word.Role is PredicateRole.Nominal or PredicateRole.Both or PredicateRole.Object || IsNominal(at) ? word : null;
        }
        var isPassive = IsParticiple(at) && (IsAuxiliary(at - 1) || IsAuxiliary(at - 2) && atoms.At(at - 1).EndsWith("ly", StringComparison.Ordinal)) && !atoms.IsAny(at - 1, "has", "have") && !atoms.Is(at - 1, "had");
        return isPassive || word.Role is PredicateRole.Subject or PredicateRole.Nominal && at != before ? null
            : word.Role is PredicateRole.State && !IsParticiple(at) ? null
            : JoinedWith(at, word);
    }

    /// <summary>"killed or wounded", "killed and wounded": both together are casualties.</summary>
    private PredicateWord JoinedWith(int at, PredicateWord word)
    {
        if (atoms.Is(at + 1, "dead") || (atoms.Is(at + 1, "to") && atoms.Is(at + 2, "death")))
        {
            return word with { Measure = QuantityMeasure.Killed };
        }
        var other = atoms.IsAny(at + 1, "or", "and") ? at + 2 : atoms.IsAny(at - 1, "or", "and") ? at - 2 : -1;
        var isMixed = other >= 0 && IsHarm(word.Measure) && TryPredicate(other, out var second) && IsHarm(second.Measure) && second.Measure != word.Measure;
        return isMixed ? word with { Measure = QuantityMeasure.Casualties } : word;
    }

    private static bool IsHarm(QuantityMeasure measure) => measure is QuantityMeasure.Killed or QuantityMeasure.Wounded;

    /// <summary>"the death toll rose to 41", "brings the number of wounded to 300".</summary>
    private PredicateWord? Toll(QuantityDraft draft)
    {
        for (var at = draft.Start - 1; at > draft.Start - 14 && atoms.KindAt(at) is not (AtomKind.None or AtomKind.Stop); at--)
        {
            if (atoms.Is(at, "toll"))
            {
                return Is(QuantityMeasure.Killed);
            }
            if (atoms.Is(at, "number") && atoms.Is(at + 1, "of"))
            {
                return TryPredicate(at + 2, out var word) || (atoms.Is(at + 2, "the") && TryPredicate(at + 3, out word)) ? word
                    : atoms.IsAny(at + 2, "deaths", "fatalities") ? Is(QuantityMeasure.Killed) : atoms.IsAny(at + 2, "injuries", "injured") ? Is(QuantityMeasure.Wounded) : null;
            }
        }
        return null;
    }

    private static PredicateWord Is(QuantityMeasure measure) => new(measure, PredicateRole.Nominal, NeedsPeople: false);

    private bool TryPredicate(int at, out PredicateWord word)
    {
        word = default;
        return atoms.KindAt(at) == AtomKind.Word && atoms.Lexicon.Predicates.TryGet(atoms.At(at), out word);
    }

    private bool IsParticiple(int at) =>
        atoms.At(at).EndsWith("ed", StringComparison.OrdinalIgnoreCase) || atoms.IsAny(at, "slain", "held") || atoms.IsAny(at, "hurt", "shot") || atoms.IsAny(at, "sent", "caught");

    private bool IsNominal(int at) => atoms.IsAny(at, "death", "deaths") || atoms.IsAny(at, "arrest", "arrests") || atoms.At(at).EndsWith("ing", StringComparison.Ordinal);

    private bool TakesObject(int at) =>
        atoms.KindAt(at) is AtomKind.Digits or AtomKind.Currency || atoms.IsAny(at, "the", "a") || atoms.IsAny(at, "an", "their") || atoms.IsAny(at, "his", "several") || atoms.IsAny(at, "some", "him")
        || atoms.IsAny(at, "them", "it") || (atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out var word) && word.Kind == NumberWordKind.Cardinal) || (atoms.IsCapitalized(at) && !atoms.Is(at, "Monday"));

    private bool IsAuxiliary(int at) =>
        atoms.IsAny(at, "was", "were") || atoms.IsAny(at, "are", "is") || atoms.IsAny(at, "been", "be") || atoms.IsAny(at, "has", "have") || atoms.IsAny(at, "had", "being")
        || atoms.IsAny(at, "will", "would") || atoms.IsAny(at, "may", "could") || atoms.IsAny(at, "might", "got") || atoms.IsAny(at, "remain", "remained");

    private bool IsRelative(int at) => atoms.IsAny(at, "who", "all") || atoms.IsAny(at, "including", "most");

    /// <summary>Words that part a verb from its object without ending the reach of the verb.</summary>
    private bool MayStandBetween(int at) =>
        atoms.IsAny(at, "of", "the") || atoms.IsAny(at, "up", "down") || atoms.IsAny(at, "a", "another") || atoms.IsAny(at, "him", "and") || atoms.IsAny(at, "out", "off") || atoms.IsAny(at, "total", "also")
        || atoms.At(at).EndsWith("ly", StringComparison.Ordinal) || (atoms.Is(at - 1, "and") && IsParticiple(at));
}
