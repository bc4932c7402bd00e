namespace ClaimExtract.Analysis.Evaluating;

/// <summary>How many of the found are right, and how many were to be found. The figures are percentages with two decimals.</summary>
/// <remarks>Nothing found where nothing was to be found is right, as in the scorers of the CoNLL shared tasks.</remarks>
public readonly record struct MatchCount(long Right, long Found, long Gold)
{
    public double Precision => Share(Found, Gold);

    public double Recall => Share(Gold, Found);

    public double F1 => Found + Gold == 0 ? 100 : Math.Round(200.0 * Right / (Found + Gold), 2);

    public static MatchCount operator +(MatchCount left, MatchCount right) => left.Add(right);

    public MatchCount Add(MatchCount other) => new(Right + other.Right, Found + other.Found, Gold + other.Gold);

    /// <summary>Of as many found as there are: precision, recall and F1 are the accuracy.</summary>
    public static MatchCount OfAll(long right, long all) => new(right, all, all);

    private double Share(long whole, long other) => whole > 0 ? Math.Round(100.0 * Right / whole, 2) : other == 0 ? 100 : 0;
}
