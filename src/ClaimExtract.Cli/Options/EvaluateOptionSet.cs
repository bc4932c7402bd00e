using System.CommandLine;
using System.Globalization;
using ClaimExtract.Analysis.Evaluating;
using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Cli.Options;

/// <summary>The arguments and options of evaluate.</summary>
internal sealed class EvaluateOptionSet
{
    private readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Files of gold data; the figures are of all together." };

    private readonly Option<string> _layer = new("--layer")
    {
        Required = true,
        HelpName = "LAYER",
        Description = "What to evaluate:\n" + string.Join('\n', LayerEvaluations.All.Select(layer => $"{layer.Name}: {layer.Description}")),
    };

    private readonly Option<string> _case = new("--case") { HelpName = "CASE", Description = "Show the program the text in upper or lower case, or as-is (default)." };
    private readonly FlagOption _allMentions = new("--all-mentions", "Of entities in CoNLL-U, count mentions too that hold no proper noun.");
    private readonly Option<string> _marks = new("--marks")
    {
        HelpName = "FILE",
        Description = "Gold entities, apart from their text: lines 'sentence TAB first-last TAB kind', or 'sentence TAB -'. By sent_id and word in CoNLL-U, "
            + "by id.number and UTF-16 position in JSON Lines {id, sentences: [{text}…]}.",
    };

    private readonly Option<string> _least = RunOptionSet.Value("--min-f1", "PERCENT", "End with exit code 6 where the layer's main figure is below.");
    private readonly FlagOption _json = new("--json", "Print one JSON object.");
    private readonly FlagOption _speed = new("--speed", "Measure too how fast all layers together run on one thread, over repeated passes.");

    public EvaluateOptionSet()
    {
        _layer.AcceptOnlyFromAmong([.. LayerEvaluations.All.Select(layer => layer.Name)]);
        _case.AcceptOnlyFromAmong("as-is", "upper", "lower");
    }

    public void AddTo(Command command)
    {
        command.Add(_files);
        Option[] options = [_layer, _case, _allMentions, _marks, _least, _json, _speed];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <exception cref="CommandException">A value is wrong.</exception>
    public EvaluateOptions Read(ParseResult parsed, Action<GoldProblem> report)
    {
        var files = parsed.GetValue(_files)!;
        if (Array.Find(files, file => file.Length > 1 && file[0] == '-' && !File.Exists(file)) is { } unknown)
        {
            throw new CommandException(ExitCode.WrongUsage, $"unknown option '{unknown}'\nSee: claimextract evaluate --help");
        }
        if (parsed.GetValue(_marks) is not null && parsed.GetValue(_layer) != "entities")
        {
            throw new CommandException(ExitCode.WrongUsage, "--marks goes with --layer entities");
        }
        return new EvaluateOptions
        {
            Layer = LayerEvaluations.All.Single(layer => layer.Name == parsed.GetValue(_layer)),
            Files = files,
            Least = parsed.GetValue(_least) is { } least ? Percent(least) : null,
            IsJson = parsed.GetResult(_json) is not null,
            Evaluation = new EvaluationOptions
            {
                Case = parsed.GetValue(_case) switch { "upper" => LetterCase.Upper, "lower" => LetterCase.Lower, _ => LetterCase.AsIs },
                HasAllMentions = parsed.GetResult(_allMentions) is not null,
                MarksFile = parsed.GetValue(_marks),
                HasSpeed = parsed.GetResult(_speed) is not null,
                Report = report,
            },
        };
    }

    /// <summary>From 1 on, since 0.95 is meant as a share, and as a percentage would let everything pass.</summary>
    private static double Percent(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 1 and <= 100
            ? percent
            : throw new CommandException(ExitCode.WrongUsage, $"--min-f1: '{text}' is not a percentage from 1 to 100");
}
