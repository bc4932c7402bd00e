using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Tells the number "one" from the pronoun ("this one", "no one", "one another", "one day").</summary>
internal static class SingleOne
{
    public static bool Counts(AtomList atoms, QuantityDraft draft)
    {
        var at = draft.Phrase.Start;
        if (!atoms.Is(at, "one") || draft.Phrase.End != at + 1)
        {
            return true;
        }
        if (IsDetermined(atoms, at - 1) && draft.Start == at)
        {
            return false;
        }
        if (atoms.Is(at + 1, "of"))
        {
            return draft.Head >= 0 || draft.End > at + 2;
        }
        if (draft.Start < at || draft.UnitMeasure == QuantityMeasure.Share)
        {
            return true;                                  // bounded: "at least one"
        }
        if (draft.Unit == "day" && !atoms.IsAny(at - 1, "for", "in"))
        {
            return false;                                 // "one day the fighting …"
        }
        if (draft.Head >= 0 || draft.IsMeasured)
        {
            return atoms.PartOfSpeechAt(at) is not PartOfSpeech.Pronoun;
        }
        return atoms.IsAny(at - 1, "only", "just") || IsCasualty(atoms, at + 1) || draft.Class == NounClass.Others;
    }

    /// <summary>"one was killed", "one dead".</summary>
    private static bool IsCasualty(AtomList atoms, int at)
    {
        at += atoms.IsAny(at, "was", "is") || atoms.Is(at, "has") ? 1 : 0;
        at += atoms.Is(at, "been") ? 1 : 0;
        return atoms.Lexicon.Predicates.TryGet(atoms.At(at), out var word) && word.Role is PredicateRole.Both or PredicateRole.State or PredicateRole.Subject;
    }

    private static bool IsDetermined(AtomList atoms, int at) =>
        atoms.IsAny(at, "no", "any") || atoms.IsAny(at, "this", "that") || atoms.IsAny(at, "which", "some") || atoms.IsAny(at, "each", "every")
        || atoms.IsAny(at, "the", "another") || atoms.IsAny(at, "number", "day") || atoms.IsAny(at, "by", "square");
}
