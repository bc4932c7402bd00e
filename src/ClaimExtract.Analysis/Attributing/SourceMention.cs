using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>A source as one place of the text names it, with what its words tell.</summary>
internal sealed record SourceMention
{
    public required string Name { get; init; }

    public required TextSpan Span { get; init; }

    public required int Sentence { get; init; }

    public required SourceKind Kind { get; init; }

    /// <summary>Has a proper name in it: "Afrin", "SDF officials".</summary>
    public required bool IsNamed { get; init; }

    public required bool IsPlural { get; init; }

    /// <summary>The last word of its head: "officials", "Afrin".</summary>
    public required string Head { get; init; }

    /// <summary>The document it was named as the author of: "report" in "a report by the Journal".</summary>
    public string Document { get; init; } = "";

    /// <summary>False for one who is only the subject of a sentence.</summary>
    public bool Speaks { get; init; } = true;

    public bool IsPerson => Kind is SourceKind.Person or SourceKind.Official or SourceKind.Military or SourceKind.Expert or SourceKind.Witness;
}
