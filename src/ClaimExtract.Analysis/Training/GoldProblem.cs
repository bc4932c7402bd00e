using System.Globalization;

namespace ClaimExtract.Analysis.Training;

/// <summary>Gold data that cannot be used as they stand; reading goes on behind them.</summary>
/// <param name="Line">1-based; 0 where the whole file is meant.</param>
public readonly record struct GoldProblem(string Path, int Line, string Reason)
{
    /// <summary>Reports to whoever cannot do without the data.</summary>
    /// <exception cref="InvalidDataException">Always; the message names file and line.</exception>
    internal static void Throw(GoldProblem problem) => throw new InvalidDataException(problem.ToString());

    public override string ToString() => Line == 0 ? $"{Path}: {Reason}" : string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}: {Reason}");
}
