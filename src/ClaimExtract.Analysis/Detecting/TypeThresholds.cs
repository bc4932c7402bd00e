namespace ClaimExtract.Analysis.Detecting;

/// <summary>From which probability on a clause is taken to be of a type.</summary>
/// <param name="Values">One for each of <see cref="Model.ClaimKinds.All"/>.</param>
/// <param name="Slack">
/// Where no type reaches its threshold, the one that comes nearest is taken if it reaches this share of it: most clauses
/// of news assert something.
/// </param>
internal sealed record TypeThresholds(double[] Values, double Slack)
{
    /// <summary>One clause rarely asserts more than this many things of its own.</summary>
    public const int MostTypes = 2;

    /// <summary>Chooses the types of a clause, best first; returns how many.</summary>
    public int Choose(ReadOnlySpan<double> probabilities, Span<int> chosen)
    {
        int first = 0, second = -1;
        for (var kind = 1; kind < probabilities.Length; kind++)
        {
            if (Ratio(probabilities, kind) > Ratio(probabilities, first))
            {
                (first, second) = (kind, first);
            }
            else if (second < 0 || Ratio(probabilities, kind) > Ratio(probabilities, second))
            {
                second = kind;
            }
        }
        if (Ratio(probabilities, first) < Slack)
        {
            return 0;
        }
        chosen[0] = first;
        chosen[1] = second;
        return Ratio(probabilities, second) >= 1 ? 2 : 1;
    }

    private double Ratio(ReadOnlySpan<double> probabilities, int kind) => probabilities[kind] / Values[kind];
}
