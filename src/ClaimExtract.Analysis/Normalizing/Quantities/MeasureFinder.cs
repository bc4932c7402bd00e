using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>What a number measures: from its unit, else from the predicate that governs it, else from its noun.</summary>
internal sealed class MeasureFinder(AtomList atoms)
{
    private readonly PredicateFinder _predicates = new(atoms);

    public void Find(QuantityDraft draft, List<QuantityDraft> drafts, int index)
    {
        draft.Measure = draft.UnitMeasure is not QuantityMeasure.Other ? draft.UnitMeasure
            : draft.IsMeasured ? QuantityMeasure.Other
            : OfNoun(draft) is { } fixedMeasure ? fixedMeasure
            : OfPredicate(draft, drafts, index);
    }

    private QuantityMeasure? OfNoun(QuantityDraft draft) => draft.Class switch
    {
        NounClass.Weapon => IsExploding(draft) ? QuantityMeasure.Attacks : QuantityMeasure.Weapons,
        NounClass.Attack => QuantityMeasure.Attacks,
        NounClass.Operation => QuantityMeasure.Operations,
        NounClass.Casualty => QuantityMeasure.Casualties,
        NounClass.Death => QuantityMeasure.Killed,
        NounClass.Injury => QuantityMeasure.Wounded,
        NounClass.Arrest => QuantityMeasure.Captured,
        NounClass.Missing => QuantityMeasure.Missing,
        _ => null,
    };

    private QuantityMeasure OfPredicate(QuantityDraft draft, List<QuantityDraft> drafts, int index)
    {
        var found = _predicates.Find(draft, index > 0 ? drafts[index - 1].Start : 0);
        if (found is { } measure && Applies(measure, draft))
        {
            return measure;
        }
        return draft.Class switch
        {
            NounClass.Refugee => QuantityMeasure.Displaced,
            NounClass.Force => QuantityMeasure.Strength,
            NounClass.Person when IsStock(draft) => QuantityMeasure.Strength,
            _ => QuantityMeasure.Other,
        };
    }

    /// <summary>Towns are captured too, and nobody's prisoners: such verbs need people.</summary>
    private static bool Applies(QuantityMeasure measure, QuantityDraft draft) =>
        draft.Class != NounClass.Thing || draft.Head < 0 || measure is QuantityMeasure.Killed or QuantityMeasure.Wounded or QuantityMeasure.Missing || IsAgentNoun(draft.Unit);

    /// <summary>Unknown nouns that end like those for people: "-er", "-ist", "-ee".</summary>
    private static bool IsAgentNoun(string noun) =>
        noun.Length > 5 && (noun.EndsWith("ist", StringComparison.Ordinal) || noun.EndsWith("ee", StringComparison.Ordinal) || noun.EndsWith("man", StringComparison.Ordinal)
            || noun.EndsWith("ant", StringComparison.Ordinal) || noun.EndsWith("ian", StringComparison.Ordinal) || noun.EndsWith("eer", StringComparison.Ordinal));

    private bool IsExploding(QuantityDraft draft)
    {
        for (var at = draft.End; at < draft.End + 6; at++)
        {
            if (atoms.IsAny(at, "exploded", "detonated") || atoms.IsAny(at, "explode", "exploding"))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"the number of …", "there are …", "has … members".</summary>
    private bool IsStock(QuantityDraft draft)
    {
        var at = draft.Start - 1;
        return atoms.IsAny(at - 1, "there", "now") && atoms.IsAny(at, "are", "were")
            || atoms.IsAny(at, "by", "of") && atoms.IsAny(at - 1, "force", "group") || atoms.IsAny(at, "numbering", "numbered") || atoms.IsAny(at, "comprises", "comprising");
    }
}
