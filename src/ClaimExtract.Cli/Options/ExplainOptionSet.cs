using System.CommandLine;
using ClaimExtract.Reading;

namespace ClaimExtract.Cli.Options;

/// <summary>The argument and options of explain.</summary>
internal sealed class ExplainOptionSet
{
    private readonly Argument<string> _file = new("FILE") { Description = "The document; - is standard input." };
    private readonly Option<string> _sentence = RunOptionSet.Value("--sentence", "N", "The sentence to explain, counted from 1 (the column sentence_index counts from 0). Default: list the sentences.");
    private readonly Option<string> _document = RunOptionSet.Value("--doc", "ID", "The doc_id of the document, where FILE holds many.");
    private readonly Option<string> _date = RunOptionSet.Value("--date", "DAY", "Day of publication (YYYY-MM-DD) of a document that names none.");
    private readonly Option<string> _publisher = RunOptionSet.Value("--publisher", "NAME", "Publisher of a document that names none.");
    private readonly FlagOption _json = new("--json", "Print one JSON object.");

    public void AddTo(Command command)
    {
        command.Add(_file);
        Option[] options = [_sentence, _document, _date, _publisher, _json];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <exception cref="CommandException">A value is wrong.</exception>
    public ExplainOptions Read(ParseResult parsed, OptionReader reader)
    {
        var path = parsed.GetValue(_file)!;
        if (path.Length > 1 && path[0] == '-' && !File.Exists(path))
        {
            throw new CommandException(ExitCode.WrongUsage, $"unknown option '{path}'\nSee: claimextract explain --help");
        }
        return new ExplainOptions
        {
            Path = path,
            Sentence = parsed.GetValue(_sentence) is { } sentence
                ? (int)Math.Min(int.MaxValue, new Setting(sentence, "--sentence", ExitCode.WrongUsage).Whole(least: 1))
                : null,
            DocumentId = parsed.GetValue(_document) ?? "",
            IsJson = parsed.GetResult(_json) is not null,
            // The same as for extract, so that what is explained is what its rows say.
            Reading = new ReadingOptions
            {
                Publisher = reader.Text(_publisher)?.Value.Trim() ?? "",
                PublishedAt = reader.Text(_date) is { } date ? RunOptionSet.Day(date) : null,
            },
        };
    }
}
