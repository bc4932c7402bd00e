using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Numbers that are said of a tally: "the number of villagers killed has risen to 10", "the total of those held was 85".</summary>
internal sealed class TallyNouns(AtomList atoms)
{
    private const int Reach = 12;

    private readonly DependencyTrees _trees = atoms.Tagged.Trees;
    private readonly VerbFrames _verbs = new(atoms);

    /// <param name="number">The token of a number without a noun of its own.</param>
    public PredicateWord? Find(int number)
    {
        var predicate = _trees.Child(number, DependencyRelation.NominalSubject) >= 0 ? number : _trees.Heads[number];
        if (predicate < 0)
        {
            return null;
        }
        var subject = _trees.Child(predicate, DependencyRelation.NominalSubject);
        return subject >= 0 && IsTally(subject) ? OfTally(subject)
            : predicate != number && _trees.ObjectOf(predicate) is var tally and >= 0 && IsTally(tally) ? OfTally(tally) : null;
    }

    private bool IsTally(int token)
    {
        var word = atoms.Tagged.Text[token];
        return word.Equals("number", StringComparison.OrdinalIgnoreCase) || word.Equals("total", StringComparison.OrdinalIgnoreCase)
            || word.Equals("count", StringComparison.OrdinalIgnoreCase) || word.Equals("figure", StringComparison.OrdinalIgnoreCase)
            || _trees.Child(token, DependencyRelation.AdjectivalModifier) is var total and >= 0 && atoms.Tagged.Text[total].Equals("total", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The first predicate word within the tally's phrase.</summary>
    private PredicateWord? OfTally(int tally)
    {
        var subtree = _trees.Subtree(tally);
        for (var token = tally + 1; token < Math.Min(subtree.End, tally + Reach); token++)
        {
            if (_verbs.TryPredicate(token, out var word) && (word.Role != PredicateRole.Both || PredicateCues.IsParticiple(atoms.Tagged.Text[token]) || atoms.Tagged.IsNoun(token)))
            {
                return word;
            }
        }
        return null;
    }
}
