using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Training;

/// <summary>What corpora call the kinds of entities: re3d, GUM, CoNLL 2003, OntoNotes.</summary>
internal static class EntityKindNames
{
    /// <summary>None for a kind that the program does not look for.</summary>
    public static EntityKind KindOf(string? type) => type?.ToUpperInvariant() switch
    {
        "PERSON" or "PER" => EntityKind.Person,
        "ORGANIZATION" or "ORGANISATION" or "ORG" => EntityKind.Organization,
        "PLACE" or "LOCATION" or "LOC" or "GPE" => EntityKind.Place,
        "GROUP" or "NATIONALITY" or "NORP" => EntityKind.Group,
        "WEAPON" or "MILITARYPLATFORM" => EntityKind.Weapon,
        "EVENT" => EntityKind.Event,
        _ => EntityKind.None,
    };
}
