using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The predicate that governs a counted noun, by the dependency tree: what is done to those counted, or that they are who does it.</summary>
internal sealed class TreePredicates(AtomList atoms)
{
    /// <summary>Steps up through lists and appositions; a bound keeps long lists linear.</summary>
    private const int Steps = 6;

    private readonly DependencyTrees _trees = atoms.Tagged.Trees;
    private readonly VerbFrames _verbs = new(atoms);

    /// <summary>Null where the tree says nothing, or (then it is final) that those counted do what is no predicate of ours.</summary>
    public PredicateWord? Find(QuantityDraft draft, out bool isFinal)
    {
        isFinal = false;
        var token = atoms.TokenAt(draft.Head >= 0 ? draft.Head : draft.Phrase.End - 1);
        return Above(token, out isFinal) ?? _verbs.Participle(token);
    }

    private PredicateWord? Above(int token, out bool isFinal)
    {
        isFinal = false;
        for (var step = 0; step < Steps; step++)
        {
            if (IsNamedBySubject(token) is { } named)
            {
                return named;
            }
            var head = _trees.Heads[token];
            if (head < 0)
            {
                return null;
            }
            switch (_trees.Relations[token])
            {
                case DependencyRelation.NominalSubject:
                    return _verbs.OfSubject(head);
                case DependencyRelation.Object:
                    return _verbs.OfObject(head);
                case DependencyRelation.Oblique when atoms.HasCase(token, "by"):
                    isFinal = atoms.Tagged.IsVerb(head);
                    return _verbs.OfAgent(head);
                case DependencyRelation.NominalModifier when atoms.HasCase(token, "of"):
                    return _verbs.TryPredicate(head, out var noun) && noun.Role is not (PredicateRole.Subject or PredicateRole.State) ? noun : null;
                case DependencyRelation.NominalModifier when atoms.HasCase(token, "including"):
                case DependencyRelation.Conjunct or DependencyRelation.Apposition or DependencyRelation.NumericModifier or DependencyRelation.Compound or DependencyRelation.AdjectivalModifier:
                    token = head;
                    break;
                default:
                    return null;
            }
        }
        return null;
    }

    /// <summary>"The wounded were two guards and three cooks": a noun that the predicate word is said of.</summary>
    private PredicateWord? IsNamedBySubject(int noun)
    {
        var subject = _trees.Child(noun, DependencyRelation.NominalSubject);
        return subject >= 0 && _trees.Child(noun, DependencyRelation.Copula) >= 0 && _verbs.TryPredicate(subject, out var word)
            && word.Role is PredicateRole.State or PredicateRole.Both ? word : null;
    }
}
