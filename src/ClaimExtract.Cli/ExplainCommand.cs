using System.CommandLine;
using System.Globalization;
using System.Text;
using ClaimExtract.Analysis;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Cli.Explaining;
using ClaimExtract.Cli.Options;
using ClaimExtract.Cli.Output;

namespace ClaimExtract.Cli;

/// <summary>explain: why the rows of a sentence are as they are.</summary>
internal static class ExplainCommand
{
    private const string Summary = "Says why: the rules, cue words and weights behind the claims of a sentence.";

    private const string Details = """
        Sentences are counted from 1; without --sentence they are listed with what was found in each. Weights are logarithms of odds:
        the larger, the more a feature speaks for a label. What is not shown is summed up, so that the columns add up to the scores.

        Examples:
          claimextract explain article.txt
          claimextract explain article.txt --sentence 3
          claimextract explain news.jsonl --doc a17 --sentence 3 --json
        """;

    public static Command Create()
    {
        var command = new DocumentedCommand("explain", Summary, Details);
        var options = new ExplainOptionSet();
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed, new OptionReader(parsed, ConfigurationFile.Find()))));
        return command;
    }

    private static int Run(ExplainOptions options)
    {
        var article = OneArticle.Read(options);
        var explained = new Explainer(new ClaimExtractor()).Analyze(article);
        var sentences = explained.Analysis.Sentences.Length;
        if (options.Sentence > sentences)
        {
            var known = sentences == 0 ? "it has none" : string.Create(CultureInfo.InvariantCulture, $"it has {sentences}, counted from 1");
            throw new CommandException(ExitCode.WrongUsage, string.Create(CultureInfo.InvariantCulture, $"--sentence: the document has no sentence {options.Sentence}; {known}"));
        }
        using var file = OutputFile.Create("-");
        file.Stream.Write(options.IsJson ? Json(explained, options.Sentence - 1) : Encoding.UTF8.GetBytes(Text(explained, options.Sentence - 1)));
        file.Commit();
        return ExitCode.Done;
    }

    private static string Text(ExplainedArticle explained, int? sentence) => sentence is { } index
        ? new ExplanationText(explained.Analysis).Write(explained.Explain(index))
        : SentenceList.Write(explained.Analysis);

    private static byte[] Json(ExplainedArticle explained, int? sentence)
    {
        using var bytes = new MemoryStream();
        ExplanationJson.Write(explained, sentence, bytes);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
