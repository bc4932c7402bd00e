using System.Collections.Immutable;
using System.CommandLine;
using ClaimExtract.Cli.Output;
using ClaimExtract.Reading;
using ClaimExtract.Reading.Headers;

namespace ClaimExtract.Cli.Options;

/// <summary>The argument and options that every command over documents has.</summary>
internal sealed class RunOptionSet
{
    private const int MostJobs = 1024;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files, folders (recursive), globs, or - for standard input. None and input piped: standard input.",
    };

    private readonly Option<string> _date = Value("--date", "DAY", "Day of publication (YYYY-MM-DD) of documents that name none.");
    private readonly Option<string> _publisher = Value("--publisher", "NAME", "Publisher of documents that name none.");
    private readonly Option<string[]> _include = Values("--include", "GLOB", "Of the files in folders, only those that match; may be repeated.");
    private readonly Option<string[]> _exclude = Values("--exclude", "GLOB", "Of the files in folders, none of those that match; may be repeated.");
    private readonly Option<string> _maxBytes = Value("--max-bytes", "N", "Refuse documents of more bytes (default 67108864).");
    private readonly Option<string> _jobs = Value("--jobs", "N", "Documents at the same time (default: the number of processors). Does not change the output.");
    private readonly Option<string> _errors = Value("--errors", "FILE", "Write one JSON line (path, line, reason) for each document that failed.");
    private readonly FlagOption _failFast = new("--fail-fast", "Stop at the first document that fails.");
    private readonly FlagOption _quiet = new("--quiet", "Print errors only.", "-q");
    private readonly FlagOption _noColor = new("--no-color", "No colour in messages; NO_COLOR and TERM=dumb do the same.");
    private readonly FlagOption _noProgress = new("--no-progress", "No progress line on a terminal.");

    public static Option<string> Value(string name, string valueName, string description) =>
        new(name) { HelpName = valueName, Description = description };

    public static Option<string[]> Values(string name, string valueName, string description, params string[] aliases) =>
        new(name, aliases) { HelpName = valueName, Description = description, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        Option[] options = [_date, _publisher, _include, _exclude, _maxBytes, _jobs, _errors, _failFast, _quiet, _noColor, _noProgress];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    public RunOptions Read(OptionReader reader)
    {
        var paths = Paths(reader);
        return new RunOptions
        {
            Paths = paths,
            Reading = new ReadingOptions
            {
                MaxBytes = reader.Text(_maxBytes)?.Whole(least: 1) ?? ReadingOptions.DefaultMaxBytes,
                Include = [.. reader.List(_include)],
                Exclude = [.. reader.List(_exclude)],
                Publisher = reader.Text(_publisher)?.Value.Trim() ?? "",
                PublishedAt = reader.Text(_date) is { } date ? Day(date) : null,
            },
            Jobs = (int)Math.Min(reader.Text(_jobs)?.Whole(least: 1) ?? Environment.ProcessorCount, MostJobs),
            ErrorsFile = reader.Text(_errors)?.Value ?? "",
            FailFast = reader.IsSet(_failFast),
            Quiet = reader.IsSet(_quiet),
            NoColor = reader.IsSet(_noColor),
            NoProgress = reader.IsSet(_noProgress),
        };
    }

    private ImmutableArray<string> Paths(OptionReader reader)
    {
        var paths = reader.Arguments(_paths);
        if (paths.Count == 0)
        {
            return Terminal.InputIsPiped ? ["-"] : throw new CommandException(ExitCode.WrongUsage, "no input: give a file, a folder, a glob or - for standard input\nExample: claimextract article.txt");
        }
        foreach (var path in paths)
        {
            // The parser takes what it does not know for a path.
            if (path.Length > 1 && path[0] == '-' && !File.Exists(path))
            {
                throw new CommandException(ExitCode.WrongUsage, $"unknown option '{path}'\nSee: claimextract extract --help");
            }
        }
        if (InputPaths.FirstUnmatchedGlob(paths) is { } glob)
        {
            throw new CommandException(ExitCode.WrongUsage, $"no file matches '{glob}'");
        }
        return [.. paths];
    }

    internal static DateOnly Day(Setting setting) =>
        DayParser.TryParse(setting.Value, out var day) ? day : throw setting.Wrong("a day; write it as YYYY-MM-DD");
}
