using System.Globalization;
using ClaimExtract.Cli.Options;
using ClaimExtract.Cli.Output;

namespace ClaimExtract.Cli.Running;

/// <summary>One line on the terminal that says how far a run is, a few times a second.</summary>
internal sealed class ProgressLine(RunOptions options)
{
    private const long Interval = 250;
    private const string ClearLine = "\r\e[K";

    private readonly bool _isOn = Terminal.ErrorIsTerminal && !options.Quiet && !options.NoProgress && Terminal.IsCapable;
    // A run that ends at once shows nothing.
    private long _next = Environment.TickCount64 + Interval;
    private bool _isShown;

    public void Show(RunCounts counts)
    {
        if (!_isOn || Environment.TickCount64 < _next)
        {
            return;
        }
        _next = Environment.TickCount64 + Interval;
        _isShown = true;
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}documents: {counts.Documents}, claims: {counts.Claims}"));
    }

    /// <summary>Makes room for a message.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            Console.Error.Write(ClearLine);
            _isShown = false;
        }
    }
}
