using System.CommandLine;
using ClaimExtract.Analysis;
using ClaimExtract.Cli.Options;
using ClaimExtract.Cli.Output;
using ClaimExtract.Cli.Running;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli;

/// <summary>inspect: documents → every layer of the analysis.</summary>
internal static class InspectCommand
{
    private const string Summary = "Writes every layer of the analysis as JSON Lines, one line a document.";

    private const string Details = """
        For scorers, annotation tools and debugging. Offsets count Unicode code points.

        Examples:
          claimextract inspect article.txt
          claimextract inspect news.jsonl --tokens -o layers.jsonl
        """;

    public static Command Create()
    {
        var command = new DocumentedCommand("inspect", Summary, Details);
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "Write to FILE. Default: standard output." };
        var tokens = new FlagOption("--tokens", "Give the tokens too.");
        var run = new RunOptionSet();
        command.Add(output);
        command.Add(tokens);
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var reader = new OptionReader(parsed, ConfigurationFile.Find());
            return Run(run.Read(reader), parsed.GetValue(output) ?? "-", reader.IsSet(tokens));
        });
        return command;
    }

    private static int Run(RunOptions options, string path, bool withTokens)
    {
        using var file = OutputFile.Create(path);
        try
        {
            RunCounts counts;
            using (var writer = new InspectWriter(file.Stream, withTokens))
            {
                counts = new DocumentRun(options, new ClaimExtractor().Extract).Run(writer.Write);
            }
            if (counts.ExitCode != ExitCode.NothingReadable)
            {
                file.Commit();
            }
            return counts.ExitCode;
        }
        catch (OperationCanceledException)
        {
            file.Leave();
            throw new CommandException(ExitCode.Interrupted, "interrupted");
        }
    }
}
