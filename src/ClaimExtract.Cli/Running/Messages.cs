using System.Globalization;
using ClaimExtract.Cli.Options;
using ClaimExtract.Cli.Output;

namespace ClaimExtract.Cli.Running;

/// <summary>What goes to standard error: errors always, warnings and notes unless the run is quiet.</summary>
internal sealed class Messages(bool isQuiet, bool isPlain)
{
    private const int MostWarnings = 20;
    private const string Red = "\e[31m";
    private const string Yellow = "\e[33m";
    private const string Plain = "\e[0m";

    private readonly bool _hasColor = !isPlain && Terminal.HasColor;
    private int _warnings;

    public Messages(RunOptions options)
        : this(options.Quiet, options.NoColor)
    {
    }

    /// <summary>An error that ends the program.</summary>
    public static void Fatal(string message) => Console.Error.WriteLine($"claimextract: {message}");

    public void Error(string path, int line, string reason) => Print("error", Red, $"{Place(path, line)}: {reason}");

    public void Warning(string path, int line, string reason)
    {
        if (!isQuiet && _warnings++ < MostWarnings)
        {
            Print("warning", Yellow, $"{Place(path, line)}: {reason}");
        }
    }

    public void Note(string text)
    {
        if (!isQuiet)
        {
            Console.Error.WriteLine($"claimextract: {text}");
        }
    }

    /// <summary>Says how many warnings were not printed.</summary>
    public void CloseWarnings()
    {
        if (_warnings > MostWarnings)
        {
            Note(string.Create(CultureInfo.InvariantCulture, $"{_warnings - MostWarnings} more warnings not shown"));
        }
    }

    private static string Place(string path, int line) => line == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");

    private void Print(string kind, string color, string text) =>
        Console.Error.WriteLine(_hasColor ? $"claimextract: {color}{kind}:{Plain} {text}" : $"claimextract: {kind}: {text}");
}
