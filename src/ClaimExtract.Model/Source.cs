namespace ClaimExtract.Model;

/// <summary>What kind of actor vouches for a claim.</summary>
public enum SourceKind : byte
{
    Unknown, Person, Official, Military, Government, ArmedGroup, IntlOrg, Ngo, Media, Expert, Witness, Document,
}

/// <summary>One who vouches for a claim.</summary>
public sealed record Source
{
    /// <summary>As written where it is named, without a leading article; pronouns and bare nouns resolved.</summary>
    public required string Name { get; init; }

    /// <summary>The fullest form of the name in the document.</summary>
    public required string FullName { get; init; }

    public SourceKind Kind { get; init; }

    /// <summary>The body the source speaks for ("SDF"); empty where the text names none.</summary>
    public string Affiliation { get; init; } = "";

    /// <summary>People without a name: "US officials", "a witness".</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Where it is named; in an earlier sentence for carry-over and resolved pronouns.</summary>
    public required TextSpan Mention { get; init; }

    /// <summary>The rule that found who a pronoun or bare noun stands for, as "coreference.pronoun"; empty where the source is named.</summary>
    public string ResolvedBy { get; init; } = "";
}
