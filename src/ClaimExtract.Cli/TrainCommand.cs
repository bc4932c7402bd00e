using System.CommandLine;
using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Cli;

/// <summary>train: makes a shipped model anew from its data.</summary>
internal static class TrainCommand
{
    private const string Summary = "Trains one of the shipped models from its data.";

    private const string Details = """
        The same data give the same bytes. The model takes effect with the next build, which embeds it.

        Examples:
          claimextract train --layer upos --corpora ../shared/corpora -o src/ClaimExtract.Analysis/Models/upos.model
          claimextract train --layer claim-types --corpora ../shared/corpora --samples samples -o src/ClaimExtract.Analysis/Models/claim-types.model
        """;

    public static Command Create()
    {
        var command = new DocumentedCommand("train", Summary, Details);
        var layer = new Option<string>("--layer") { Required = true, Description = "Which model: " + string.Join(", ", ModelTrainings.All.Select(t => t.Name)) + "." };
        layer.AcceptOnlyFromAmong([.. ModelTrainings.All.Select(training => training.Name)]);
        var corpora = new Option<string>("--corpora") { Required = true, Description = "The folder of external corpora." };
        var samples = new Option<string>("--samples") { DefaultValueFactory = _ => "samples", Description = "The folder with training/*.jsonl of our own." };
        var output = new Option<string>("--output", "-o") { Required = true, Description = "The model file to write." };
        command.Add(layer);
        command.Add(corpora);
        command.Add(samples);
        command.Add(output);
        command.SetAction(parsed => Run(
            ModelTrainings.All.Single(t => t.Name == parsed.GetValue(layer)), parsed.GetValue(corpora)!, parsed.GetValue(samples)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(IModelTraining training, string corpora, string samples, string output)
    {
        try
        {
            training.Train(corpora, samples, output, Console.Error);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CommandException(ExitCode.NothingReadable, $"{error.Message}\n{training.Name} needs {training.DataNeeded}");
        }
    }
}
