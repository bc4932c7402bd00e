using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>How to evaluate.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The letter case in which the program sees the text; headlines come in capitals, feeds in lower case.</summary>
    public LetterCase Case { get; init; }

    /// <summary>Whether gold mentions count that hold no name.</summary>
    public bool HasAllMentions { get; init; }

    /// <summary>A file with the gold entities, apart from the text that they are marked in; null where they stand in the files themselves.</summary>
    public string? MarksFile { get; init; }

    /// <summary>Whether to measure speed too; the one figure that differs from run to run.</summary>
    public bool HasSpeed { get; init; }

    /// <summary>Takes what is wrong in the gold data.</summary>
    public required Action<GoldProblem> Report { get; init; }

    internal string Recase(string text) => Case switch
    {
        LetterCase.Upper => text.ToUpperInvariant(),
        LetterCase.Lower => text.ToLowerInvariant(),
        _ => text,
    };
}

public enum LetterCase { AsIs, Upper, Lower }
