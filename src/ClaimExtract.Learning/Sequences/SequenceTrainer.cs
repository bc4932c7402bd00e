namespace ClaimExtract.Learning.Sequences;

/// <summary>Trains a linear-chain CRF by stochastic gradients of the log-likelihood, one thread, seeded.</summary>
public sealed class SequenceTrainer
{
    private readonly int _labels;
    private readonly TrainingOptions _options;
    private readonly Func<int, int, bool> _isAllowed;
    private readonly AdaGradWeights _transitions;
    private readonly Lattice _lattice;
    private readonly DroppedOut _kept;
    private float[] _scores = [];

    /// <param name="isAllowed">Whether a label may follow another; the first argument is -1 at the start of a sequence.</param>
    public SequenceTrainer(int labels, Func<int, int, bool> isAllowed, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_labels, _isAllowed, _options) = (labels, isAllowed, options);
        _transitions = new AdaGradWeights(1, (labels + 1) * labels, options);
        _lattice = new Lattice(labels);
        _kept = new DroppedOut(options.Dropout);
        Forbid();
    }

    /// <param name="onEpoch">Told the epoch and the mean log-likelihood of a position.</param>
    public SequenceLabeler Train(IReadOnlyList<SequenceExample> examples, Action<int, double>? onEpoch = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var index = new FeatureIndex(examples.Select(e => e.Features.All), _options.MinCount);
        var rows = RowsOf(examples, index);
        var emissions = new AdaGradWeights(index.Features.Count, _labels, _options);
        var random = new Random(_options.Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var (sum, positions) = (0.0, 0);
            foreach (var example in order.Where(i => examples[i].Labels.Length > 0))
            {
                _kept.Fill(rows[example], random);
                sum += Visit(examples[example].Labels, emissions);
                positions += examples[example].Labels.Length;
            }
            emissions.EndEpoch(epoch);
            if (epoch == _options.Epochs / 3 && index.Features.Count > _options.MaxFeatures)
            {
                index.Shrink(emissions, _options.MaxFeatures);
                rows = RowsOf(examples, index);
            }
            _transitions.EndEpoch(epoch);
            onEpoch?.Invoke(epoch, sum / Math.Max(1, positions));
        }
        return Quantize(WeightTableBuilder.Build(index.Features, emissions.Averaged, _labels, new WeightLayout(true, _options.Least)));
    }

    private static int[][][] RowsOf(IReadOnlyList<SequenceExample> examples, FeatureIndex index) =>
        [.. examples.Select(e => Enumerable.Range(0, e.Features.Count).Select(position => index.RowsOf(e.Features[position])).ToArray())];

    /// <summary>One step on the example in <see cref="_kept"/>; returns the log-likelihood before it.</summary>
    private double Visit(byte[] labels, AdaGradWeights emissions)
    {
        var length = labels.Length;
        if (_scores.Length < length * _labels)
        {
            _scores = new float[length * _labels];
        }
        var scores = _scores.AsSpan(0, length * _labels);
        scores.Clear();
        for (var position = 0; position < length; position++)
        {
            emissions.AddScores(_kept[position], scores.Slice(position * _labels, _labels));
        }
        var transitions = _transitions.Row(0);
        _lattice.Run(scores, transitions);
        var likelihood = -_lattice.LogPartition;
        Span<float> gradient = stackalloc float[_labels];
        Span<float> moves = new float[(_labels + 1) * _labels];
        for (var position = 0; position < length; position++)
        {
            int right = labels[position], from = position == 0 ? _labels : labels[position - 1];
            likelihood += scores[(position * _labels) + right] + transitions[(from * _labels) + right];
            for (var label = 0; label < _labels; label++)
            {
                gradient[label] = (float)_lattice.Label(position, label) - (label == right ? 1 : 0);
                AddMoves(moves, position, label, length);
            }
            moves[(from * _labels) + right] -= 1;
            foreach (var row in _kept[position])
            {
                emissions.Step(row, gradient);
            }
        }
        _transitions.Step(0, moves);
        Forbid();
        return likelihood;
    }

    private void AddMoves(Span<float> moves, int position, int label, int length)
    {
        if (position == 0)
        {
            moves[(_labels * _labels) + label] += (float)_lattice.Label(0, label);
        }
        for (var next = 0; position + 1 < length && next < _labels; next++)
        {
            moves[(label * _labels) + next] += (float)_lattice.Pair(position, label, next);
        }
    }

    private void Forbid()
    {
        for (var from = -1; from < _labels; from++)
        {
            for (var to = 0; to < _labels; to++)
            {
                if (!_isAllowed(from, to))
                {
                    _transitions.Values[((from < 0 ? _labels : from) * _labels) + to] = -1000;
                }
            }
        }
    }

    private SequenceLabeler Quantize(WeightTable emissions)
    {
        // Dropout trains weights for a thinner input: at full input the emissions are larger, so transitions grow with them.
        var unit = emissions.Scale / (1 - _options.Dropout);
        var transitions = new int[_transitions.Values.Length];
        for (var i = 0; i < transitions.Length; i++)
        {
            var weight = _transitions.Averaged[i];
            transitions[i] = weight <= -1000 ? SequenceLabeler.Forbidden : (int)Math.Round(weight * unit);
        }
        return new SequenceLabeler(emissions, transitions);
    }
}
