using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The verb behind a counted noun of which it is the subject: "12 members of the gang, the largest here, were arrested".</summary>
internal sealed class SubjectPredicates(AtomList atoms, PredicateCues cues)
{
    private const int Reach = 28;

    /// <summary>"12 dead", "30 wounded in …"; not "12 rebels killed five soldiers".</summary>
    public PredicateWord? RightBehind(int at)
    {
        at += atoms.IsAny(at, "people", "were") && atoms.Is(at, "people") ? 1 : 0;
        at += atoms.IsAny(at, "others", "more") ? 1 : 0;
        if (atoms.IsAny(at, "hostage", "prisoner") || (atoms.Is(at, "as") && atoms.IsAny(at + 1, "hostages", "prisoners")))
        {
            return PredicateCues.Is(QuantityMeasure.Captured);
        }
        if (!cues.TryPredicate(at, out var word))
        {
            return null;
        }
        return word.Role switch
        {
            PredicateRole.Subject => word,
            PredicateRole.State => word,
            PredicateRole.Both when cues.IsParticiple(at) && !cues.TakesObject(at + 1) && !HasObject(at) => cues.JoinedWith(at, word),
            _ => null,
        };
    }

    /// <summary>"three men shot and killed a guard", "shot to death a guard": by the tree, also where the object stands further on.</summary>
    private bool HasObject(int at)
    {
        var verb = atoms.TokenAt(at);
        var trees = atoms.Tagged.Trees;
        var second = trees.Child(verb, Tagging.DependencyRelation.Conjunct);
        return trees.ObjectOf(verb) >= 0 || (second >= 0 && second - verb <= 2 && trees.ObjectOf(second) >= 0);
    }

    /// <summary>The passive or intransitive verb of which the number is subject: "12 members of the gang were arrested".</summary>
    public PredicateWord? RightOf(int start)
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
            if (atoms.KindAt(at) == AtomKind.Comma && !cues.IsAuxiliary(at + 1))
            {
                var behind = BehindApposition(at);
                if (behind < 0 && !cues.IsRelative(at + 1))
                {
                    return null;
                }
                at = Math.Max(at, behind);
            }
            if (cues.IsAuxiliary(at))
            {
                return OfVerbGroup(at + 1);
            }
            if (cues.TryPredicate(at, out var word) && word.Role == PredicateRole.Subject)
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
            if (atoms.KindAt(at) == AtomKind.Comma && (cues.IsAuxiliary(at + 1) || (cues.TryPredicate(at + 1, out var word) && word.Role == PredicateRole.Subject)))
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
            if (cues.TryPredicate(at, out var word))
            {
                return word.Role switch
                {
                    PredicateRole.Both when cues.IsParticiple(at) && !cues.TakesObject(at + 1) => cues.JoinedWith(at, word),
                    PredicateRole.Subject or PredicateRole.State => word,
                    _ => null,
                };
            }
            var isOpen = cues.IsAuxiliary(at) || atoms.At(at).EndsWith("ly", StringComparison.Ordinal) || atoms.IsAny(at, "reported", "believed") || atoms.IsAny(at, "also", "feared")
                || atoms.IsAny(at, "to", "not") || atoms.IsAny(at, "confirmed", "still") || atoms.IsAny(at, "have", "shot") || atoms.IsAny(at, "found", "said") || atoms.IsAny(at, "now", "all") || atoms.IsAny(at, "then", "later")
                || atoms.IsAny(at, "sought", "taken") || atoms.IsAny(at, "either", "both");
            if (!isOpen)
            {
                return null;
            }
        }
        return null;
    }
}
