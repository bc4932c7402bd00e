using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The predicate that governs a counted noun, by the dependency tree: what is done to those counted, or that they are who does it.</summary>
internal sealed class TreePredicates(AtomList atoms)
{
    /// <summary>Steps up through lists and appositions; a bound keeps long lists linear.</summary>
    private const int Steps = 6;

    private readonly TaggedText _tagged = atoms.Tagged;
    private readonly DependencyTrees _trees = atoms.Tagged.Trees;

    /// <summary>Null where the tree says nothing.</summary>
    public PredicateWord? Find(QuantityDraft draft)
    {
        var token = atoms.TokenAt(draft.Head >= 0 ? draft.Head : draft.Phrase.End - 1);
        if (Participle(token) is { } done)
        {
            return done;
        }
        for (var step = 0; step < Steps && _trees.Heads[token] >= 0; step++)
        {
            var head = _trees.Heads[token];
            switch (_trees.Relations[token])
            {
                case DependencyRelation.NominalSubject:
                    return OfSubject(head);
                case DependencyRelation.Object:
                    return OfObject(head);
                case DependencyRelation.Oblique when HasCase(token, "by") && TryPredicate(head, out var word) && word.Role == PredicateRole.Both && !word.NeedsPeople && IsPassive(head):
                    return Agents;
                case DependencyRelation.NominalModifier when HasCase(token, "of"):
                    return TryPredicate(head, out var noun) && noun.Role is not (PredicateRole.Subject or PredicateRole.State) ? noun : null;
                case DependencyRelation.NominalModifier when HasCase(token, "including"):
                case DependencyRelation.Conjunct or DependencyRelation.Apposition or DependencyRelation.NumericModifier or DependencyRelation.Compound or DependencyRelation.AdjectivalModifier:
                    token = head;
                    break;
                default:
                    return null;
            }
        }
        return null;
    }

    /// <summary>Those who do the harm are counted as a force.</summary>
    private static PredicateWord Agents => new(QuantityMeasure.Strength, PredicateRole.Subject, NeedsPeople: true);

    /// <summary>"12 villagers, kidnapped in May": a participle that depends on the noun.</summary>
    private PredicateWord? Participle(int noun)
    {
        foreach (var child in _trees.Children(noun))
        {
            if (child > noun && _trees.Relations[child] == DependencyRelation.ClausalModifier && TryPredicate(child, out var word)
                && word.Role is PredicateRole.Both or PredicateRole.State && PredicateCues.IsParticiple(_tagged.Text[child]) && _trees.ObjectOf(child) < 0
                && _trees.Child(child, DependencyRelation.NominalSubject) < 0)
            {
                return word;
            }
        }
        return null;
    }

    private PredicateWord? OfSubject(int verb)
    {
        if (TryPredicate(verb, out var word))
        {
            return word.Role switch
            {
                PredicateRole.Subject or PredicateRole.State => word,
                PredicateRole.Both when IsPassive(verb) => Joined(verb, word),
                PredicateRole.Both when _trees.ObjectOf(verb) >= 0 && !word.NeedsPeople => Agents,
                PredicateRole.Both when _trees.ObjectOf(verb) < 0 && PredicateCues.IsParticiple(_tagged.Text[verb]) => Joined(verb, word),
                _ => null,
            };
        }
        return IsPassive(verb) || _trees.ObjectOf(verb) < 0 ? OfComplement(verb) : null;
    }

    private PredicateWord? OfObject(int verb) =>
        TryPredicate(verb, out var word) && word.Role is PredicateRole.Both or PredicateRole.Object ? Joined(verb, word) : OfComplement(verb);

    /// <summary>"were found dead", "left 12 wounded", "are feared to have been killed".</summary>
    private PredicateWord? OfComplement(int verb)
    {
        var complement = _trees.Child(verb, DependencyRelation.OpenComplement);
        return complement >= 0 && TryPredicate(complement, out var word) && word.Role is PredicateRole.State or PredicateRole.Both && _trees.ObjectOf(complement) < 0 ? word : null;
    }

    /// <summary>"killed or wounded": both together are casualties.</summary>
    private PredicateWord Joined(int verb, PredicateWord word)
    {
        if (OfComplement(verb) is { Role: PredicateRole.State } state)
        {
            return state;                                 // "shot dead"
        }
        foreach (var child in _trees.Children(verb))
        {
            if (_trees.Relations[child] == DependencyRelation.Conjunct && child - verb <= 2 && TryPredicate(child, out var other)
                && PredicateCues.IsHarm(word.Measure) && PredicateCues.IsHarm(other.Measure) && other.Measure != word.Measure)
            {
                return word with { Measure = QuantityMeasure.Casualties };
            }
        }
        return word;
    }

    private bool IsPassive(int verb)
    {
        foreach (var child in _trees.Children(verb))
        {
            if (_trees.Relations[child] == DependencyRelation.Auxiliary && PredicateCues.IsPassiveAuxiliary(_tagged.Text[child]))
            {
                return true;
            }
        }
        return false;
    }

    private bool HasCase(int noun, ReadOnlySpan<char> word)
    {
        var mark = _trees.Child(noun, DependencyRelation.Case);
        return mark >= 0 && _tagged.Text[mark].Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private bool TryPredicate(int token, out PredicateWord word) => atoms.Lexicon.Predicates.TryGet(_tagged.Text[token], out word);
}
