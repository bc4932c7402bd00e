namespace ClaimExtract.Learning.Classifying;

/// <summary>
/// Turns a label's integer score into a probability by a rising step function learned on held-out scores
/// (isotonic regression, Zadrozny and Elkan 2002). Only integers are compared, so every machine gives the same value.
/// </summary>
public sealed class Calibration
{
    /// <summary>Probabilities come in steps of 1/50.</summary>
    public const int Steps = 50;

    private readonly int _labels;

    /// <param name="bounds">For each label, <see cref="Steps"/> rising scores: the lowest that deserve 0.01, 0.03, 0.05 …</param>
    /// <exception cref="ArgumentException">The number of bounds does not fit.</exception>
    public Calibration(int[] bounds, int labels)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        if (bounds.Length != labels * Steps)
        {
            throw new ArgumentException($"expected {labels} × {Steps} bounds, got {bounds.Length}", nameof(bounds));
        }
        Bounds = bounds;
        _labels = labels;
    }

    public int[] Bounds { get; }

    /// <summary>Without knowledge: 0.01 below zero and 0.99 above.</summary>
    public static Calibration Identity(int labels) => new(new int[labels * Steps], labels);

    public double Probability(int label, int score)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(label, _labels);
        var reached = Bounds.AsSpan(label * Steps, Steps).BinarySearch(new AtMost(score));
        var count = reached < 0 ? ~reached : reached;
        return Math.Clamp(count, 1, Steps) / (double)Steps - (0.5 / Steps);
    }

    /// <summary>Learns the steps of all labels from held-out scores.</summary>
    /// <param name="samples">For each label, scores with whether the label was right.</param>
    public static Calibration Fit(IReadOnlyList<IReadOnlyList<(int Score, bool IsRight)>> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var bounds = new int[samples.Count * Steps];
        for (var label = 0; label < samples.Count; label++)
        {
            FitLabel(samples[label], bounds.AsSpan(label * Steps, Steps));
        }
        return new Calibration(bounds, samples.Count);
    }

    /// <summary>Pools adjacent violators, then notes where the fitted probability passes each step.</summary>
    private static void FitLabel(IReadOnlyList<(int Score, bool IsRight)> samples, Span<int> bounds)
    {
        var pools = new List<(int Lowest, double Right, double Count)>();
        foreach (var (score, isRight) in samples.OrderBy(s => s.Score).ThenBy(s => s.IsRight))
        {
            pools.Add((score, isRight ? 1 : 0, 1));
            while (pools is [.., var lower, var upper] && lower.Right * upper.Count >= upper.Right * lower.Count)
            {
                pools.RemoveAt(pools.Count - 1);
                pools[^1] = (lower.Lowest, lower.Right + upper.Right, lower.Count + upper.Count);
            }
        }
        for (var step = 0; step < Steps; step++)
        {
            // A pool of few samples is pulled towards one half, so that a lucky few do not claim certainty.
            var need = step == 0 ? 0 : (step + 0.0) / Steps;
            bounds[step] = int.MaxValue;
            foreach (var pool in pools)
            {
                if ((pool.Right + 0.5) / (pool.Count + 1) >= need)
                {
                    bounds[step] = pool.Lowest;
                    break;
                }
            }
            bounds[step] = step > 0 ? Math.Max(bounds[step], bounds[step - 1]) : int.MinValue;
        }
    }

    private readonly struct AtMost(int score) : IComparable<int>
    {
        /// <summary>Finds the first bound above the score.</summary>
        public int CompareTo(int bound) => bound <= score ? 1 : -1;
    }
}
