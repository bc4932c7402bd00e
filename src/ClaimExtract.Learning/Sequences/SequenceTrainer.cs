namespace ClaimExtract.Learning.Sequences;

/// <summary>Trains a linear-chain CRF by stochastic gradients of the log-likelihood, one thread, seeded.</summary>
public sealed class SequenceTrainer
{
    private readonly int _labels;
    private readonly TrainingOptions _options;
    private readonly Func<int, int, bool> _isAllowed;
    private readonly AdaGradWeights _emissions;
    private readonly AdaGradWeights _transitions;
    private readonly Lattice _lattice;
    private readonly List<uint> _kept = [];
    private readonly List<int> _ends = [];
    private float[] _scores = [];

    /// <param name="isAllowed">Whether a label may follow another; the first argument is -1 at the start of a sequence.</param>
    public SequenceTrainer(int labels, Func<int, int, bool> isAllowed, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _labels = labels;
        _isAllowed = isAllowed;
        _options = options;
        _emissions = new AdaGradWeights(1 << options.RowBits, labels, options);
        _transitions = new AdaGradWeights(1, (labels + 1) * labels, options);
        _lattice = new Lattice(labels);
        Forbid();
    }

    /// <param name="onEpoch">Told the epoch and the mean log-likelihood of a position.</param>
    public SequenceLabeler Train(IReadOnlyList<SequenceExample> examples, Action<int, double>? onEpoch = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var random = new Random(_options.Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var (sum, positions) = (0.0, 0);
            foreach (var index in order)
            {
                if (examples[index].Labels.Length > 0)
                {
                    sum += Visit(examples[index], random);
                    positions += examples[index].Labels.Length;
                }
            }
            onEpoch?.Invoke(epoch, sum / Math.Max(1, positions));
        }
        return Quantize();
    }

    /// <summary>One step; returns the log-likelihood before it.</summary>
    private double Visit(SequenceExample example, Random random)
    {
        var length = example.Labels.Length;
        DropOut(example.Features, random);
        if (_scores.Length < length * _labels)
        {
            _scores = new float[length * _labels];
        }
        var scores = _scores.AsSpan(0, length * _labels);
        scores.Clear();
        for (var position = 0; position < length; position++)
        {
            _emissions.AddScores(FeaturesAt(position), scores.Slice(position * _labels, _labels));
        }
        var transitions = _transitions.Row(0);
        _lattice.Run(scores, transitions);
        var likelihood = -_lattice.LogPartition;
        Span<float> gradient = stackalloc float[_labels];
        Span<float> moves = new float[(_labels + 1) * _labels];
        for (var position = 0; position < length; position++)
        {
            int right = example.Labels[position], from = position == 0 ? _labels : example.Labels[position - 1];
            likelihood += scores[(position * _labels) + right] + transitions[(from * _labels) + right];
            for (var label = 0; label < _labels; label++)
            {
                gradient[label] = (float)_lattice.Label(position, label) - (label == right ? 1 : 0);
                AddMoves(moves, position, label, length);
            }
            moves[(from * _labels) + right] -= 1;
            foreach (var feature in FeaturesAt(position))
            {
                _emissions.Step(feature, gradient);
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

    private void DropOut(FeatureLists features, Random random)
    {
        _kept.Clear();
        _ends.Clear();
        for (var position = 0; position < features.Count; position++)
        {
            foreach (var feature in features[position])
            {
                if (_options.Dropout == 0 || random.NextDouble() >= _options.Dropout)
                {
                    _kept.Add(feature);
                }
            }
            _ends.Add(_kept.Count);
        }
    }

    private ReadOnlySpan<uint> FeaturesAt(int position)
    {
        var start = position == 0 ? 0 : _ends[position - 1];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_kept)[start.._ends[position]];
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

    private SequenceLabeler Quantize()
    {
        // Dropout trains weights for a thinner input: at full input the emissions are scaled down against the transitions.
        var emissions = WeightTable.Quantize(_emissions.Values, _labels);
        var unit = emissions.Scale / (1 - _options.Dropout);
        var transitions = new int[_transitions.Values.Length];
        for (var i = 0; i < transitions.Length; i++)
        {
            var weight = _transitions.Values[i];
            transitions[i] = weight <= -1000 ? SequenceLabeler.Forbidden : (int)Math.Round(weight * unit);
        }
        return new SequenceLabeler(emissions, transitions);
    }
}
