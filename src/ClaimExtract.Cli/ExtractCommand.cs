using System.CommandLine;
using System.Globalization;
using ClaimExtract.Analysis;
using ClaimExtract.Cli.Options;
using ClaimExtract.Cli.Output;
using ClaimExtract.Cli.Running;

namespace ClaimExtract.Cli;

/// <summary>extract: documents → rows of claims.</summary>
internal static class ExtractCommand
{
    private const string Summary = "Extracts claims as rows: CSV or JSON Lines.";

    private const string Details = """
        Without PATH, and with -, it reads standard input. A file that cannot be read is reported and the run goes on.

        Examples:
          claimextract article.txt
          claimextract extract news/ 'more/*.jsonl' -o claims.csv -o claims.jsonl --errors failed.jsonl
          cat article.txt | claimextract --date 2024-10-17 --columns full -f jsonl
        """;

    public static Command Create()
    {
        var command = new DocumentedCommand("extract", Summary, Details);
        var options = new ExtractOptionSet();
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(new OptionReader(parsed, ConfigurationFile.Find()))));
        return command;
    }

    private static int Run(ExtractOptions options)
    {
        using var outputs = new ClaimOutputs(options.Outputs, options.Writer);
        try
        {
            var extractor = new ClaimExtractor();
            var counts = new DocumentRun(options.Run, article => options.Filter.Apply(extractor.Extract(article))).Run(outputs.Write);
            if (counts.ExitCode != ExitCode.NothingReadable)
            {
                outputs.Commit();
            }
            Summarize(options, counts);
            return counts.ExitCode == ExitCode.Done && options.FailIfEmpty && counts.Claims == 0 ? ExitCode.GateFailed : counts.ExitCode;
        }
        catch (OperationCanceledException)
        {
            var parts = string.Join(", ", outputs.Leave());
            throw new CommandException(ExitCode.Interrupted, parts.Length == 0 ? "interrupted" : $"interrupted; what is done is in {parts}");
        }
    }

    private static void Summarize(ExtractOptions options, RunCounts counts)
    {
        var messages = new Messages(options.Run);
        if (counts.Errors > 0)
        {
            messages.Note(string.Create(CultureInfo.InvariantCulture, $"{counts.Documents} done, {counts.Errors} failed"));
        }
        else if (Terminal.ErrorIsTerminal && options.Outputs[0].Path != "-")
        {
            messages.Note(string.Create(CultureInfo.InvariantCulture, $"claims: {counts.Claims}, documents: {counts.Documents}, written to {string.Join(", ", options.Outputs.Select(output => output.Path))}"));
        }
        if (options.FailIfEmpty && counts.Claims == 0)
        {
            messages.Note("no claim was found (--fail-if-empty)");
        }
    }
}
