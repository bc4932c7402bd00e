namespace ClaimExtract.Analysis.Tagging;

/// <summary>What a name, or an arm of war, refers to.</summary>
public enum EntityKind : byte
{
    None,

    /// <summary>A named person, with the titles before the name.</summary>
    Person,

    Organization,

    Place,

    /// <summary>A people, nation or faith: "Syrian", "Sunni", "Kurds".</summary>
    Group,

    /// <summary>Arms, ammunition, military vehicles and aircraft; also common nouns.</summary>
    Weapon,

    /// <summary>A named event: a war, battle, operation, conference, festival, tournament or storm.</summary>
    Event,
}
