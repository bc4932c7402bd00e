using System.Collections.Immutable;

namespace ClaimExtract.Model;

/// <summary>How the text gives a source's words.</summary>
public enum AttributionMode : byte
{
    /// <summary>The article's own voice.</summary>
    Author,
    DirectQuote,
    Indirect,

    /// <summary>A report, statement, newspaper or broadcaster speaks.</summary>
    Document,

    /// <summary>"reportedly", "is said to": nobody is named.</summary>
    Hearsay,

    /// <summary>No cue of its own; goes on with the source of an earlier sentence.</summary>
    Carryover,
}

/// <summary>What the cue says of the reporter's belief.</summary>
public enum CueStance : byte { Neutral, Factive, Distancing }

/// <summary>A source, its cue and what it is made responsible for (the attribution relation of PARC and PolNeAR).</summary>
public sealed record Attribution
{
    /// <summary>Empty where the text names nobody ("it was reported").</summary>
    public ImmutableArray<TextSpan> Source { get; init; } = [];

    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>Never empty; more than one span where the cue interrupts it.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    public required AttributionMode Mode { get; init; }

    public CueStance Stance { get; init; }

    /// <summary>Who speaks, outermost first; empty for hearsay. The last link is this attribution's own source.</summary>
    public ImmutableArray<Source> Chain { get; init; } = [];

    /// <summary>Sentences back to where the source is named; 0 is the same sentence.</summary>
    public int Distance { get; init; }

    /// <summary>Whether its source vouches for the content; wishes, judgements and questions leave it in the article's own voice.</summary>
    public bool MakesClaims { get; init; } = true;

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The rule or model that made it, as in <see cref="Evidence.Rule"/>.</summary>
    public required string Rule { get; init; }
}
