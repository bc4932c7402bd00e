namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Compares one layer of the analysis with gold data.</summary>
public interface ILayerEvaluation
{
    string Name { get; }

    /// <summary>The form of the gold data and the figure that the gate looks at, for the help text.</summary>
    string Description { get; }

    /// <summary>The same files give the same report, but for the speed.</summary>
    EvaluationReport Evaluate(IReadOnlyList<string> files, EvaluationOptions options);
}

/// <summary>The catalogue of evaluations, in the order of the stages.</summary>
public static class LayerEvaluations
{
    public static IReadOnlyList<ILayerEvaluation> All { get; } =
        [new SentenceEvaluation(), new TagEvaluation(), new ParseEvaluation(), new EntityEvaluation()];
}
