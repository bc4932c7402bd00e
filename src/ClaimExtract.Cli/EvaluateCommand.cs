using System.CommandLine;
using System.Globalization;
using System.Text;
using ClaimExtract.Analysis.Training;
using ClaimExtract.Cli.Options;
using ClaimExtract.Cli.Output;
using ClaimExtract.Cli.Running;

namespace ClaimExtract.Cli;

/// <summary>evaluate: gold data → figures.</summary>
internal static class EvaluateCommand
{
    private const string Summary = "Compares a layer of the analysis with gold data and prints figures.";

    private const string Details = """
        Figures are percentages, counted as the scorers of the CoNLL shared tasks count them. Gold that breaks its format is reported
        with file and line and left out; the exit code is then 1.

        Examples:
          claimextract evaluate --layer tags en_ewt-dev.conllu --min-f1 95
          claimextract evaluate --layer sentences gold.jsonl --json
          claimextract evaluate --layer entities --marks samples/training/entities/gum-dev.tsv en_gum-dev.conllu
        """;

    public static Command Create()
    {
        var command = new DocumentedCommand("evaluate", Summary, Details);
        var options = new EvaluateOptionSet();
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var problems = new List<GoldProblem>();
            return Run(options.Read(parsed, problems.Add), problems);
        });
        return command;
    }

    private static int Run(EvaluateOptions options, List<GoldProblem> problems)
    {
        var messages = new Messages(isQuiet: false, isPlain: false);
        var report = options.Layer.Evaluate(options.Files, options.Evaluation);
        foreach (var problem in problems)
        {
            messages.Error(problem.Path, problem.Line, problem.Reason);
        }
        if (report.IsEmpty)
        {
            throw new CommandException(ExitCode.NothingReadable, $"no gold data could be read; {options.Layer.Name} needs {options.Layer.Description}");
        }
        using (var file = OutputFile.Create("-"))
        {
            if (options.IsJson)
            {
                ReportJson.Write(report, file.Stream);
            }
            file.Stream.Write(options.IsJson ? "\n"u8 : Encoding.UTF8.GetBytes(ReportTable.Write(report)));
            file.Commit();
        }
        if (report.Headline.Percent < options.Least)
        {
            throw new CommandException(ExitCode.GateFailed, string.Create(CultureInfo.InvariantCulture, $"{report.Headline.Name} is {report.Headline.Percent:0.00}, below --min-f1 {options.Least}"));
        }
        return problems.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
