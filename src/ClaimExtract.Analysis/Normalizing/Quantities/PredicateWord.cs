using ClaimExtract.Analysis.Languages;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>A word that says what happened to those that a number counts, as <c>English/quantity_predicates.txt</c> writes it.</summary>
/// <param name="NeedsPeople">Said of things as well ("captured a town"): measures only nouns that are known for people.</param>
internal readonly record struct PredicateWord(QuantityMeasure Measure, PredicateRole Role, bool NeedsPeople)
{
    /// <summary>Reads <c>killed both</c> or <c>captured both people</c>.</summary>
    public static PredicateWord Parse(string value)
    {
        var parts = value.Split(' ');
        return new(EnumNames.Parse<QuantityMeasure>(parts[0]), EnumNames.Parse<PredicateRole>(parts[1]), parts is [_, _, "people"]);
    }
}

/// <summary>Where the counted ones stand to a predicate word.</summary>
internal enum PredicateRole : byte
{
    /// <summary>Behind it: "killing 12".</summary>
    Object,

    /// <summary>Before it: "12 died".</summary>
    Subject,

    /// <summary>Behind it when active, before it when passive: "killed 12", "12 were killed".</summary>
    Both,

    /// <summary>Behind it with "of": "the capture of 12".</summary>
    Nominal,

    /// <summary>An adjective or participle right behind the number, or a noun of its own: "12 dead".</summary>
    State,
}
