using System.Diagnostics;

namespace ClaimExtract.Tests;

/// <summary>How many times longer work takes on a text four times as long: about 4 where time is linear, 16 where it is quadratic.</summary>
internal static class TimeRatio
{
    /// <summary>Above this, time is not linear; a busy machine gives less.</summary>
    public const double MostForLinear = 9;

    private const int Tries = 4;

    /// <summary>From the fastest of several runs; stops as soon as these are within <see cref="MostForLinear"/>.</summary>
    public static double OfFourfold(string piece, int length, Action<string> work)
    {
        var (small, large) = (Repeat(piece, length), Repeat(piece, 4 * length));
        var (least, leastOfLarge) = (double.MaxValue, double.MaxValue);
        work(small); // the first run loads and compiles
        for (var i = 0; i < Tries && (i == 0 || leastOfLarge / least > MostForLinear); i++)
        {
            least = Math.Min(least, Seconds(small, work));
            leastOfLarge = Math.Min(leastOfLarge, Seconds(large, work));
        }
        // Under a millisecond is noise.
        return leastOfLarge / Math.Max(least, 1e-3);
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    private static double Seconds(string text, Action<string> work)
    {
        var watch = Stopwatch.StartNew();
        work(text);
        return watch.Elapsed.TotalSeconds;
    }
}
