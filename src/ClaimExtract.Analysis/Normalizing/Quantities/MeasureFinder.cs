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
            : draft.Head >= 0 && OfNoun(draft) is { } fixedMeasure ? fixedMeasure
            : OfPredicate(draft, drafts, index);
        if (draft.Head < 0 && !draft.IsMeasured && atoms.KindAt(draft.End) == AtomKind.Word
            && atoms.Lexicon.Predicates.TryGet(atoms.At(draft.End), out var state) && IsCountedState(draft.End, state))
        {
            draft.End++;                                  // "12 dead", "30 wounded"
        }
    }

    /// <summary>Gives the first of two coordinated subjects the measure of the second: "20 guards and 3 cooks were killed".</summary>
    public void ShareBackwards(List<QuantityDraft> drafts)
    {
        for (var i = drafts.Count - 2; i >= 0; i--)
        {
            var (first, second) = (drafts[i], drafts[i + 1]);
            if (first.Measure is QuantityMeasure.Other or QuantityMeasure.Strength && first.Head >= 0 && IsPeople(first.Class) && IsPeople(second.Class) && second.Head >= 0
                && second.Measure is QuantityMeasure.Killed or QuantityMeasure.Wounded or QuantityMeasure.Captured or QuantityMeasure.Missing or QuantityMeasure.Released
                && second.Start == first.End + 1 && atoms.Is(first.End, "and"))
            {
                first.Measure = second.Measure;
            }
        }
    }

    private static bool IsPeople(NounClass noun) => noun is NounClass.Person or NounClass.Force;

    private bool IsCountedState(int at, PredicateWord word) =>
        word.Role == PredicateRole.State || (word.Role == PredicateRole.Both && atoms.IsAny(at, "wounded", "injured")) || atoms.IsAny(at, "hurt", "killed");

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
        var found = _predicates.Find(draft);
        if (found is { } word && Applies(word, draft))
        {
            return draft.Class == NounClass.Refugee && word.Measure == QuantityMeasure.Released ? QuantityMeasure.Displaced : word.Measure;
        }
        if (index > 0 && IsListed(drafts[index - 1], draft))
        {
            return drafts[index - 1].Measure;
        }
        return OfNoun(draft) ?? draft.Class switch
        {
            NounClass.Refugee => QuantityMeasure.Displaced,
            NounClass.Force => QuantityMeasure.Strength,
            NounClass.Person when IsStock(draft) => QuantityMeasure.Strength,
            _ => QuantityMeasure.Other,
        };
    }

    /// <summary>An item of the list that the quantity before it opens: "403 people, including 147 civilians and 65 soldiers".</summary>
    private bool IsListed(QuantityDraft previous, QuantityDraft draft)
    {
        if (previous.IsMeasured || draft.Class is NounClass.Thing && draft.Head >= 0
            || previous.Measure is not (QuantityMeasure.Killed or QuantityMeasure.Wounded or QuantityMeasure.Captured or QuantityMeasure.Casualties or QuantityMeasure.Released or QuantityMeasure.Missing))
        {
            return false;
        }
        var hasIncluding = false;
        for (var at = draft.Start - 1; at >= previous.End; at--)
        {
            hasIncluding |= atoms.IsAny(at, "including", "among");
            if (!hasIncluding && !(atoms.KindAt(at) is AtomKind.Comma or AtomKind.Open || atoms.IsAny(at, "and", "them")))
            {
                return false;
            }
            if (draft.Start - at > 24)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Towns are captured too, and nobody's prisoners: such verbs need people.</summary>
    private static bool Applies(PredicateWord word, QuantityDraft draft) =>
        !word.NeedsPeople || draft.Class != NounClass.Thing || draft.Head < 0 || IsAgentNoun(draft.Unit);

    /// <summary>Unknown nouns that end like those for people: "-er", "-ist", "-ee".</summary>
    private static bool IsAgentNoun(string noun) =>
        noun.Length > 5 && (noun.EndsWith("ist", StringComparison.Ordinal) || noun.EndsWith("ee", StringComparison.Ordinal) || noun.EndsWith("man", StringComparison.Ordinal)
            || noun.EndsWith("ant", StringComparison.Ordinal) || noun.EndsWith("ian", StringComparison.Ordinal) || noun.EndsWith("eer", StringComparison.Ordinal));

    private bool IsExploding(QuantityDraft draft)
    {
        var before = draft.Start - 1;
        if (atoms.IsAny(before, "detonated", "detonating") || (atoms.Is(before, "of") && atoms.IsAny(before - 1, "explosion", "detonation")))
        {
            return true;
        }
        for (var at = draft.End; at < draft.End + 6; at++)
        {
            if ((atoms.Is(at, "off") && atoms.IsAny(at - 1, "went", "gone")) || atoms.IsAny(at, "exploded", "detonated") || atoms.IsAny(at, "explode", "exploding"))
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
