namespace ClaimExtract.Analysis.Tagging;

/// <summary>In which word lists a word stands.</summary>
[Flags]
internal enum NameClues : ushort
{
    None = 0,
    Place = 1,

    /// <summary>The first word of a place's name of several words.</summary>
    OpensPlace = 2,
    Group = 4,
    FirstName = 8,
    Title = 16,
    Organization = 32,
    PlaceWord = 64,
    Weapon = 128,
    FamilyName = 256,
    Event = 512,
}
