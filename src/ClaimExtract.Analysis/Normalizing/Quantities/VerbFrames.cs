using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>What a verb or noun says of those who stand to it as subject, object or agent.</summary>
internal sealed class VerbFrames(AtomList atoms)
{
    private readonly TaggedText _tagged = atoms.Tagged;
    private readonly DependencyTrees _trees = atoms.Tagged.Trees;

    /// <summary>Those who do the harm are counted as a force.</summary>
    private static PredicateWord Agents => new(QuantityMeasure.Strength, PredicateRole.Subject, NeedsPeople: true);

    private static PredicateWord People(QuantityMeasure measure) => new(measure, PredicateRole.Both, NeedsPeople: true);

    public bool TryPredicate(int token, out PredicateWord word) => atoms.Lexicon.Predicates.TryGet(_tagged.Text[token], out word);

    /// <summary>"12 villagers, kidnapped in May": a participle that depends on the noun.</summary>
    public PredicateWord? Participle(int noun)
    {
        foreach (var child in _trees.Children(noun))
        {
            if (child > noun && _trees.Relations[child] == DependencyRelation.ClausalModifier && TryPredicate(child, out var word)
                && word.Role is PredicateRole.Both or PredicateRole.State && PredicateCues.IsParticiple(_tagged.Text[child]) && _trees.ObjectOf(child) < 0
                && (_trees.Child(child, DependencyRelation.NominalSubject) < 0 || IsPassive(child)))
            {
                return word;
            }
        }
        return null;
    }

    public PredicateWord? OfSubject(int verb)
    {
        var taken = _trees.ObjectOf(verb);
        if (TryPredicate(verb, out var word))
        {
            return word.Role switch
            {
                PredicateRole.Subject or PredicateRole.State => word,
                PredicateRole.Both when IsPassive(verb) => Joined(verb, word),
                PredicateRole.Both when taken >= 0 || HasObjectBehind(verb) => word.NeedsPeople ? null : Agents,
                PredicateRole.Both when PredicateCues.IsParticiple(_tagged.Text[verb]) => Joined(verb, word),
                _ => null,
            };
        }
        if (taken >= 0)
        {
            return Suffering(verb, taken);
        }
        return OfComplement(verb) ?? OfPlace(verb);
    }

    public PredicateWord? OfObject(int verb)
    {
        if (TryPredicate(verb, out var word) && word.Role is PredicateRole.Both or PredicateRole.Object)
        {
            return Joined(verb, word);
        }
        return Is(verb, "hold") || Is(verb, "holds") || Is(verb, "holding") ? People(QuantityMeasure.Captured) : OfComplement(verb);
    }

    /// <summary>"kidnapped by 12 gunmen".</summary>
    public PredicateWord? OfAgent(int verb) =>
        TryPredicate(verb, out var word) && word is { Role: PredicateRole.Both, NeedsPeople: false } && PredicateCues.IsParticiple(_tagged.Text[verb]) ? Agents : null;

    /// <summary>"suffered wounds", "sustained injuries", "lost their lives", "left their homes".</summary>
    private PredicateWord? Suffering(int verb, int taken)
    {
        if (Is(verb, "suffered") || Is(verb, "sustained") || Is(verb, "received"))
        {
            return atoms.Lexicon.Predicates.TryGet(_tagged.Text[taken], out var harm) && harm.Measure == QuantityMeasure.Wounded ? harm : null;
        }
        if (Is(taken, "lives") && (Is(verb, "lost") || Is(verb, "lose") || Is(verb, "losing")))
        {
            return People(QuantityMeasure.Killed);
        }
        var isHome = Is(taken, "country") || Is(taken, "home") || Is(taken, "homes") || Is(taken, "village") || Is(taken, "villages");
        return isHome && (Is(verb, "left") || Is(verb, "leave") || Is(verb, "leaving")) ? People(QuantityMeasure.Displaced) : null;
    }

    /// <summary>"remain in custody", "are in jail".</summary>
    private PredicateWord? OfPlace(int verb)
    {
        foreach (var child in _trees.Children(verb))
        {
            if (_trees.Relations[child] == DependencyRelation.Oblique && IsPrison(child))
            {
                return People(QuantityMeasure.Captured);
            }
        }
        return IsPrison(verb) ? People(QuantityMeasure.Captured) : null;
    }

    private bool IsPrison(int token) =>
        (Is(token, "custody") || Is(token, "jail") || Is(token, "prison") || Is(token, "captivity") || Is(token, "detention")) && atoms.HasCase(token, "in");

    /// <summary>"were found dead", "left 12 wounded", "are feared to have been killed".</summary>
    private PredicateWord? OfComplement(int verb)
    {
        var complement = _trees.Child(verb, DependencyRelation.OpenComplement);
        return complement >= 0 && TryPredicate(complement, out var word) && word.Role is PredicateRole.State or PredicateRole.Both && _trees.ObjectOf(complement) < 0
            && (word.Role == PredicateRole.State || PredicateCues.IsParticiple(_tagged.Text[complement])) ? word : null;
    }

    /// <summary>"shot and killed a guard": the second of two verbs has the object.</summary>
    private bool HasObjectBehind(int verb)
    {
        foreach (var child in _trees.Children(verb))
        {
            if (_trees.Relations[child] == DependencyRelation.Conjunct && child - verb <= 2 && _trees.ObjectOf(child) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"killed or wounded": both together are casualties; "shot dead" and "shot and killed" are killed.</summary>
    private PredicateWord Joined(int verb, PredicateWord word)
    {
        if (OfComplement(verb) is { Role: PredicateRole.State } state)
        {
            return state;
        }
        foreach (var child in _trees.Children(verb))
        {
            if (_trees.Relations[child] == DependencyRelation.Conjunct && child - verb <= 2 && TryPredicate(child, out var other)
                && PredicateCues.IsHarm(other.Measure) && other.Measure != word.Measure)
            {
                return PredicateCues.IsHarm(word.Measure) ? word with { Measure = QuantityMeasure.Casualties } : word.Measure == QuantityMeasure.Casualties ? other : word;
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

    private bool Is(int token, ReadOnlySpan<char> word) => _tagged.Text[token].Equals(word, StringComparison.OrdinalIgnoreCase);
}
