using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Cli;

/// <summary><c>train --layer NAME --corpora DIR</c>: makes a shipped model anew.</summary>
internal static class TrainCommand
{
    public static int Run(string layer, string corpora, string samples, string output)
    {
        var training = ModelTrainings.All.FirstOrDefault(t => t.Name == layer);
        if (training is null)
        {
            Console.Error.WriteLine($"train: unknown layer '{layer}'; known: {string.Join(", ", ModelTrainings.All.Select(t => t.Name))}");
            return 2;
        }
        training.Train(corpora, samples, output, Console.Error);
        return 0;
    }
}
