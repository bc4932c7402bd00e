using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Gives numbers without a noun the noun they stand for: "12 were killed and 30 wounded", "of the 40, nine escaped".</summary>
internal sealed class EllipsisResolver(AtomList atoms)
{
    public void Resolve(List<QuantityDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (!draft.IsElliptic || draft.Unit.Length > 0)
            {
                continue;
            }
            if (NumberOf(draft) is { } head)
            {
                draft.Unit = Singular.Of(atoms.At(head), atoms.Lexicon);
                var noun = atoms.Lexicon.Nouns.TryGet(draft.Unit, out var known) ? known : NounClass.Thing;
                draft.Class = noun == NounClass.Person ? NounClass.Force : noun;    // how many there are is a strength
                continue;
            }
            if (Antecedent(drafts, i) is { } antecedent && (IsPeopleNoun(antecedent.Class) || !IsPeople(draft)))
            {
                (draft.Unit, draft.Class) = (antecedent.Unit, antecedent.Class);
            }
            else if (atoms.IsAny(draft.Phrase.End, "others", "other") || IsPeople(draft))
            {
                (draft.Unit, draft.Class) = ("person", NounClass.Person);
            }
        }
        ShareBackwards(drafts);
    }

    /// <summary>"Of the 40, nine escaped": the whole is what its part is.</summary>
    private void ShareBackwards(List<QuantityDraft> drafts)
    {
        for (var i = drafts.Count - 2; i >= 0; i--)
        {
            var (whole, part) = (drafts[i], drafts[i + 1]);
            if (whole.IsElliptic && whole.Unit.Length == 0 && part.IsElliptic && atoms.Is(whole.Start - 1, "the") && atoms.Is(whole.Start - 2, "of"))
            {
                (whole.Unit, whole.Class) = (part.Unit, part.Class);
            }
        }
    }

    /// <summary>The head of "the number of … fighters" before a verb that leads to this number.</summary>
    private int? NumberOf(QuantityDraft draft)
    {
        if (atoms.Is(draft.End, "the") && atoms.Is(draft.End + 1, "number") && atoms.Is(draft.End + 2, "of"))
        {
            var behind = new NounPhraseReader(atoms).Read(draft.End + 3, isSingular: false);
            return behind.Head >= 0 ? behind.Head : null;
        }
        for (var at = draft.Start - 2; at > draft.Start - 16 && atoms.KindAt(at) is not (AtomKind.None or AtomKind.Stop); at--)
        {
            if (atoms.Is(at, "number") && atoms.Is(at + 1, "of"))
            {
                var noun = new NounPhraseReader(atoms).Read(atoms.IsAny(at + 2, "the", "its") ? at + 3 : at + 2, isSingular: false);
                return noun.Head >= 0 && noun.Head < draft.Start ? noun.Head : null;
            }
        }
        return null;
    }

    /// <summary>The nearest counted noun before, else the next one behind "from 300 to 500 men" and "of the 40".</summary>
    private static QuantityDraft? Antecedent(List<QuantityDraft> drafts, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - 8); i--)
        {
            if (!drafts[i].IsMeasured && drafts[i].Unit.Length > 0 && drafts[i].UnitMeasure == QuantityMeasure.Other)
            {
                return drafts[i];
            }
        }
        return index + 1 < drafts.Count && drafts[index + 1].Start - drafts[index].End <= 2 && !drafts[index + 1].IsMeasured && drafts[index + 1].Unit.Length > 0 ? drafts[index + 1] : null;
    }

    private static bool IsPeopleNoun(NounClass noun) => noun is NounClass.Person or NounClass.Force or NounClass.Refugee or NounClass.Casualty;

    /// <summary>A verb or state of people stands next to the number: "killing 12", "12 dead".</summary>
    private bool IsPeople(QuantityDraft draft)
    {
        var at = draft.End;
        at += atoms.IsAny(at, "were", "was") || atoms.IsAny(at, "are", "have") ? 1 : 0;
        at += atoms.Is(at, "been") ? 1 : 0;
        return atoms.Lexicon.Predicates.TryGet(atoms.At(at), out _) || atoms.Lexicon.Predicates.TryGet(atoms.At(draft.Start - 1), out _)
            || (atoms.Is(draft.Start - 1, "to") && atoms.Is(draft.Start - 3, "toll")) || atoms.Is(draft.Start - 2, "toll") || atoms.IsAny(draft.End - 1, "them", "whom");
    }
}
