namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>What a counted noun is, as far as the measure of its number depends on it.</summary>
internal enum NounClass : byte
{
    Thing,
    Person,

    /// <summary>People whose number is a strength where nothing else is said: soldiers, fighters, members.</summary>
    Force,
    Weapon,
    Attack,
    Operation,
    Casualty,
    Death,
    Injury,
    Arrest,
    Refugee,
    Missing,

    /// <summary>Stands for a noun named before: "others", "more".</summary>
    Others,
}
