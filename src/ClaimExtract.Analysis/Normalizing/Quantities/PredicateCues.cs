using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>What single words are to a predicate: its verb, its auxiliary, the start of its object.</summary>
internal sealed class PredicateCues(AtomList atoms)
{
    public bool TryPredicate(int at, out PredicateWord word)
    {
        word = default;
        return atoms.KindAt(at) == AtomKind.Word && atoms.Lexicon.Predicates.TryGet(atoms.At(at), out word);
    }

    public bool IsParticiple(int at) => IsParticiple(atoms.At(at));

    public static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || (word.Length is 4 or 5 or 6 && IsIrregularParticiple(word));

    private static bool IsIrregularParticiple(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[6];
        return lower[..word.ToLowerInvariant(lower)] is "slain" or "held" or "hurt" or "shot" or "sent" or "caught";
    }

    /// <summary>Auxiliaries of the passive.</summary>
    public static bool IsPassiveAuxiliary(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[6];
        return word.Length <= 5 && lower[..word.ToLowerInvariant(lower)] is "was" or "were" or "are" or "is" or "been" or "be" or "being" or "got" or "get";
    }

    public bool IsNominal(int at) => atoms.IsAny(at, "death", "deaths") || atoms.IsAny(at, "arrest", "arrests") || atoms.At(at).EndsWith("ing", StringComparison.Ordinal);

    public bool TakesObject(int at) =>
        atoms.KindAt(at) is AtomKind.Digits or AtomKind.Currency || atoms.IsAny(at, "the", "a") || atoms.IsAny(at, "an", "their") || atoms.IsAny(at, "his", "several") || atoms.IsAny(at, "some", "him")
        || atoms.IsAny(at, "them", "it") || (atoms.Lexicon.NumberWords.TryGet(atoms.At(at), out var word) && word.Kind == NumberWordKind.Cardinal) || (atoms.IsCapitalized(at) && !atoms.Is(at, "Monday"));

    public bool IsAuxiliary(int at) =>
        atoms.IsAny(at, "was", "were") || atoms.IsAny(at, "are", "is") || atoms.IsAny(at, "been", "be") || atoms.IsAny(at, "has", "have") || atoms.IsAny(at, "had", "being")
        || atoms.IsAny(at, "will", "would") || atoms.IsAny(at, "may", "could") || atoms.IsAny(at, "might", "got") || atoms.IsAny(at, "remain", "remained");

    public bool IsRelative(int at) => atoms.IsAny(at, "who", "all") || atoms.IsAny(at, "including", "most");

    /// <summary>Words that part a verb from its object without ending the reach of the verb.</summary>
    public bool MayStandBetween(int at) =>
        atoms.IsAny(at, "of", "the") || atoms.IsAny(at, "up", "down") || atoms.IsAny(at, "a", "another") || atoms.IsAny(at, "him", "and") || atoms.IsAny(at, "out", "off") || atoms.IsAny(at, "total", "also")
        || atoms.At(at).EndsWith("ly", StringComparison.Ordinal) || (atoms.Is(at - 1, "and") && IsParticiple(at));

    /// <summary>"killed or wounded", "killed and wounded": both together are casualties.</summary>
    public PredicateWord JoinedWith(int at, PredicateWord word)
    {
        if (atoms.Is(at + 1, "dead") || (atoms.Is(at + 1, "to") && atoms.Is(at + 2, "death")))
        {
            return word with { Measure = QuantityMeasure.Killed };
        }
        var other = atoms.IsAny(at + 1, "or", "and") ? at + 2 : atoms.IsAny(at - 1, "or", "and") ? at - 2 : -1;
        var isMixed = other >= 0 && IsHarm(word.Measure) && TryPredicate(other, out var second) && IsHarm(second.Measure) && second.Measure != word.Measure;
        return isMixed ? word with { Measure = QuantityMeasure.Casualties } : word;
    }

    public static bool IsHarm(QuantityMeasure measure) => measure is QuantityMeasure.Killed or QuantityMeasure.Wounded;

    public static PredicateWord Is(QuantityMeasure measure) => new(measure, PredicateRole.Nominal, NeedsPeople: false);
}
