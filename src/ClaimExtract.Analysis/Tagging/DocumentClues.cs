namespace ClaimExtract.Analysis.Tagging;

/// <summary>What the rest of the document tells of a word: a name is introduced in full once and then cut short.</summary>
[Flags]
internal enum DocumentClues : byte
{
    None = 0,

    /// <summary>Stands in a run of names that opens with a first name, or behind a title.</summary>
    Person = 1,

    /// <summary>Stands in a run of names with a word for organizations.</summary>
    Organization = 2,

    /// <summary>Stands in a run of names that ends with a word for places.</summary>
    Place = 4,

    /// <summary>Stands behind "in", "near" or "outside".</summary>
    Where = 8,

    /// <summary>Stands before "said", "told" and the like.</summary>
    Speaker = 16,

    /// <summary>Given in brackets as the short form of the name before them.</summary>
    ShortForm = 32,

    /// <summary>Also written in lower case.</summary>
    Common = 64,
}
