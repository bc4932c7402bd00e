namespace ClaimExtract.Analysis.Tagging;

/// <summary>
/// How a token depends on its head: the universal relations of Universal Dependencies 2, without subtypes
/// (passive subjects are <see cref="NominalSubject"/>), the root first, then in the alphabetical order of their names.
/// </summary>
public enum DependencyRelation : byte
{
    Root, ClausalModifier, AdverbialClause, AdverbialModifier, AdjectivalModifier, Apposition, Auxiliary, Case,
    CoordinatingConjunction, ClausalComplement, Compound, Conjunct, Copula, ClausalSubject, Unspecified, Determiner,
    Discourse, Dislocated, Expletive, Fixed, Flat, GoesWith, IndirectObject, List, Marker, NominalModifier,
    NominalSubject, NumericModifier, Object, Oblique, Orphan, Parataxis, Punctuation, Reparandum, Vocative, OpenComplement,
}

/// <summary>The names of the relations in Universal Dependencies.</summary>
public static class DependencyRelations
{
    private static readonly string[] s_names =
    [
        "root", "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "compound", "conj", "cop", "csubj", "dep", "det",
        "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj", "nummod", "obj", "obl",
        "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
    ];

    /// <summary>By number of <see cref="DependencyRelation"/>.</summary>
    public static IReadOnlyList<string> Names => s_names;

    public static string Name(this DependencyRelation relation) => s_names[(int)relation];

    /// <summary>The relation of a name, whatever its subtype ("nsubj:pass"); null where there is none.</summary>
    public static DependencyRelation? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var number = Array.IndexOf(s_names, colon < 0 ? name : name[..colon]);
        return number < 0 ? null : (DependencyRelation)number;
    }
}
