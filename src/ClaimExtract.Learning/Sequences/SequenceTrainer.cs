namespace ClaimExtract.Learning.Sequences;

/// <summary>Trains a linear-chain CRF by stochastic gradients of the log-likelihood, one thread, seeded.</summary>
/// <remarks>The mean over late epochs and over several seeds generalizes better than any one of them.</remarks>
public sealed class SequenceTrainer
{
    private readonly int _labels;
    private readonly TrainingOptions _options;
    private readonly Func<int, int, bool> _isAllowed;

    /// <param name="isAllowed">Whether a label may follow another; the first argument is -1 at the start of a sequence.</param>
    public SequenceTrainer(int labels, Func<int, int, bool> isAllowed, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_labels, _isAllowed, _options) = (labels, isAllowed, options);
    }

    /// <param name="onEpoch">Told the epoch and the mean log-likelihood of a position.</param>
    public SequenceLabeler Train(IReadOnlyList<SequenceExample> examples, Action<int, double>? onEpoch = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var index = new FeatureIndex(examples.Select(e => e.Features.All), _options.MinCount);
        var rows = RowsOf(examples, index);
        var emissions = new float[index.Features.Count * _labels];
        var transitions = new float[(_labels + 1) * _labels];
        for (var seed = 0; seed < _options.Seeds; seed++)
        {
            var run = new SequenceRun(index.Features.Count, _labels, examples.Count, _isAllowed, _options, _options.Seed + seed);
            for (var epoch = 0; epoch < _options.Epochs; epoch++)
            {
                var likelihood = run.Epoch(examples, rows, epoch);
                onEpoch?.Invoke(epoch, likelihood);
                if (seed == 0 && epoch == _options.Epochs / 3 && index.Features.Count > _options.MaxFeatures)
                {
                    index.Shrink(run.Emissions, _options.MaxFeatures);
                    rows = RowsOf(examples, index);
                }
            }
            Add(run.Emissions.Averaged, emissions, 1f / _options.Seeds);
            Add(run.Transitions.Averaged, transitions, 1f / _options.Seeds);
        }
        return Quantize(WeightTableBuilder.Build(index.Features, emissions, _labels, WeightLayout.Of(_options, true)), transitions);
    }

    private static int[][][] RowsOf(IReadOnlyList<SequenceExample> examples, FeatureIndex index) =>
        [.. examples.Select(e => Enumerable.Range(0, e.Features.Count).Select(position => index.RowsOf(e.Features[position])).ToArray())];

    private static void Add(ReadOnlySpan<float> weights, float[] sums, float share)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += share * weights[i];
        }
    }

    private SequenceLabeler Quantize(WeightTable emissions, float[] weights)
    {
        // Dropout trains weights for a thinner input: at full input the emissions are larger, so transitions grow with them.
        var unit = emissions.Scale / (1 - _options.Dropout);
        var transitions = new int[weights.Length];
        for (var i = 0; i < transitions.Length; i++)
        {
            var (from, to) = (i / _labels, i % _labels);
            var weight = weights[i] + (to != 0 && (from == 0 || from == _labels) ? _options.EntryBias : 0);
            transitions[i] = weight < -900 ? SequenceLabeler.Forbidden : (int)Math.Round(weight * unit);
        }
        return new SequenceLabeler(emissions, transitions);
    }
}
