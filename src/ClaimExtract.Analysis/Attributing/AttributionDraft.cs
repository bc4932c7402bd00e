using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>An attribution under construction, in tokens; it becomes an <see cref="Attribution"/> when its source is resolved.</summary>
internal sealed class AttributionDraft
{
    /// <summary>The sentence of its cue, or of its first content where it has none.</summary>
    public required int Sentence { get; init; }

    /// <summary>The rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>Empty where nobody is named.</summary>
    public List<TokenRange> Source { get; init; } = [];

    /// <summary>Its source where that stands outside the tokens, in the head of a dispatch.</summary>
    public TextSpan? Issuer { get; init; }

    public List<TokenRange> Cue { get; init; } = [];

    public List<TokenRange> Content { get; init; } = [];

    /// <summary>The attribution whose content this one stands in: its source speaks of this one's.</summary>
    public AttributionDraft? Outer { get; set; }

    /// <summary>The attribution whose source goes on here without being named again.</summary>
    public AttributionDraft? GoesOnFrom { get; init; }

    /// <summary>Set by <see cref="SpeechDraft.Add"/>.</summary>
    public bool IsAdded { get; set; }

    /// <summary>Set by <see cref="SpeechDraft.Remove"/>.</summary>
    public bool IsRemoved { get; set; }

    public bool IsCarriedOver { get; init; }

    /// <summary>Its content is given word for word without quotation marks: a statement, a recording, an interview.</summary>
    public bool IsVerbatim { get; set; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; } = 0.8;

    /// <summary>Whether it is the other, or nested in it at any depth.</summary>
    public bool StandsIn(AttributionDraft other) => this == other || (Outer is not null && Outer.StandsIn(other));

    /// <summary>How many attributions it stands in.</summary>
    public int Depth => Outer is null ? 0 : 1 + Outer.Depth;

}
