using System.Collections.Immutable;
using System.CommandLine;
using ClaimExtract.Cli.Output;
using ClaimExtract.Model;
using ClaimExtract.Writing;
using ClaimExtract.Writing.Columns;

namespace ClaimExtract.Cli.Options;

/// <summary>The options of extract.</summary>
internal sealed class ExtractOptionSet
{
    private readonly RunOptionSet _run = new();
    private readonly Option<string[]> _output = RunOptionSet.Values("--output", "FILE", "Write to FILE, in the format of its extension (.csv .jsonl); may be repeated. Default: standard output.", "-o");
    private readonly Option<string> _format = new("--format", "-f") { HelpName = "FORMAT", Description = "csv or jsonl: for standard output and files of another extension (default csv)." };
    private readonly Option<string> _columns = RunOptionSet.Value("--columns", "LIST", "core, full, or names with commas (default core); see: claimextract schema --csv");
    private readonly FlagOption _excel = new("--excel", "Begin CSV with a byte order mark, so that Excel reads it as UTF-8.");
    private readonly Option<string> _types = RunOptionSet.Value("--types", "LIST", "Only claims of these types, with commas.");
    private readonly Option<string> _minConfidence = RunOptionSet.Value("--min-confidence", "X", "Only claims of at least this confidence, 0 to 1.");
    private readonly FlagOption _failIfEmpty = new("--fail-if-empty", "End with 6 where no claim was found.");

    public void AddTo(Command command)
    {
        Option[] options = [_output, _format, _columns, _excel, _types, _minConfidence, _failIfEmpty];
        foreach (var option in options)
        {
            command.Add(option);
        }
        _run.AddTo(command);
    }

    public ExtractOptions Read(OptionReader reader) => new()
    {
        Outputs = OutputTargets.Choose(reader.List(_output), reader.Text(_format)),
        Run = _run.Read(reader),
        Writer = new WriterOptions
        {
            Columns = reader.Text(_columns) is { } columns ? Columns(columns) : ClaimColumns.Core,
            ByteOrderMark = reader.IsSet(_excel),
        },
        Filter = new ClaimFilter(reader.Text(_types) is { } types ? Kinds(types) : [], reader.Text(_minConfidence)?.Share() ?? 0),
        FailIfEmpty = reader.IsSet(_failIfEmpty),
    };

    private static ImmutableArray<ClaimColumn> Columns(Setting setting) => setting.Value switch
    {
        "core" => ClaimColumns.Core,
        "full" => ClaimColumns.All,
        _ => [.. Array.ConvertAll(setting.Items(), name => Column(setting, name))],
    };

    private static ClaimColumn Column(Setting setting, string name) => ClaimColumns.ByName(name) ?? throw new CommandException(
        setting.ExitCode, $"{setting.Origin}: no column '{name}'; known: core, full, {string.Join(", ", ClaimColumns.All.Select(column => column.Name))}");

    private static ImmutableArray<ClaimKind> Kinds(Setting setting) => [.. Array.ConvertAll(setting.Items(), name => Kind(setting, name))];

    private static ClaimKind Kind(Setting setting, string name) => Array.Find([.. ClaimKinds.All], kind => kind.Name == name)
        ?? throw new CommandException(setting.ExitCode, $"{setting.Origin}: no claim type '{name}'; known: {string.Join(", ", ClaimKinds.All)}");
}
