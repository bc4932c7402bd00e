namespace ClaimExtract.Analysis.Coreferring;

/// <summary>What a mention refers to, as far as pronouns and nouns must agree with it.</summary>
internal enum MentionClass : byte
{
    Unknown,
    Person,

    /// <summary>Ministries, companies, armed groups, newspapers: "it" and "they".</summary>
    Organization,
    Place,

    /// <summary>Reports, statements, letters.</summary>
    Document,

    /// <summary>Anything else; nobody who speaks.</summary>
    Thing,
}
