using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>One place of the text that names or points to somebody or something.</summary>
internal sealed record Mention
{
    /// <summary>The whole phrase without its article: "Colonel Ana Ruiz, the governor's aide".</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The proper name alone, without titles; empty where there is none.</summary>
    public TokenRange Name { get; init; }

    public required int Head { get; init; }

    public required int Sentence { get; init; }

    public required MentionForm Form { get; init; }

    public MentionClass Class { get; init; }

    public SourceKind Kind { get; init; }

    public Gender Gender { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>Opens with "the" or "this", or is a name.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>The document it was named as the author of ("a report by the Journal"); -1 where there is none.</summary>
    public int Document { get; init; } = -1;

    /// <summary>Is the source of an attribution.</summary>
    public bool Speaks { get; init; }

    public bool IsSubject { get; init; }

    /// <summary>Where the quotation starts that it stands in, as an offset in the text; -1 outside.</summary>
    public int Quotation { get; init; } = -1;
}
