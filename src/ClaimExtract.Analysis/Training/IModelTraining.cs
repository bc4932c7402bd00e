namespace ClaimExtract.Analysis.Training;

/// <summary>The recipe of one shipped model.</summary>
public interface IModelTraining
{
    /// <summary>The model's name: that of its file, without the extension.</summary>
    string Name { get; }

    /// <summary>The files it reads, for the help text.</summary>
    string DataNeeded { get; }

    /// <summary>Trains, measures and writes the model. The same data give the same bytes.</summary>
    /// <param name="corpora">The folder of external corpora.</param>
    /// <param name="samples">The repository's folder of own training sentences.</param>
    /// <param name="output">The model file to write.</param>
    /// <param name="log">Progress and figures.</param>
    void Train(string corpora, string samples, string output, TextWriter log);
}

/// <summary>The catalogue of trainable models, in the order in which they build on each other.</summary>
public static class ModelTrainings
{
    public static IReadOnlyList<IModelTraining> All { get; } =
        [new UseTraining(), new TaggerTraining(), new ParserTraining(), new EntityTraining(), new AttributionTraining(), new ConceptTraining(), new ClaimTraining()];
}
