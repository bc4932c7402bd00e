using System.Collections.Immutable;
using ClaimExtract.Cli.Options;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Output;

/// <summary>Chooses the outputs of extract from -o and -f.</summary>
internal static class OutputTargets
{
    /// <exception cref="CommandException">A format is unknown, or one file is given twice.</exception>
    public static ImmutableArray<OutputTarget> Choose(IReadOnlyList<string> paths, Setting? format)
    {
        var named = format is null ? null : ByName(format);
        if (paths.Count == 0)
        {
            // A single file shown on a terminal is to print what `show` prints; until that command stands it is CSV.
            return [new OutputTarget("-", named ?? OutputFormats.Csv)];
        }
        var targets = ImmutableArray.CreateBuilder<OutputTarget>(paths.Count);
        foreach (var path in paths)
        {
            foreach (var other in targets)
            {
                if (Path.GetFullPath(other.Path) == Path.GetFullPath(path))
                {
                    throw new CommandException(ExitCode.WrongUsage, $"--output: '{path}' is given twice");
                }
            }
            targets.Add(new OutputTarget(path, OutputFormats.OfFile(path) ?? named ?? (path == "-" ? OutputFormats.Csv : throw NoFormat(path))));
        }
        return targets.ToImmutable();
    }

    private static OutputFormat ByName(Setting format) =>
        OutputFormats.ByName(format.Value) ?? throw format.Wrong($"an output format; known: {string.Join(", ", OutputFormats.All.Select(known => known.Name))}");

    private static CommandException NoFormat(string path) => new(
        ExitCode.WrongUsage,
        $"--output: the extension of '{path}' names no format; known: {string.Join(' ', OutputFormats.All.SelectMany(known => known.Extensions))}; or give --format");
}
