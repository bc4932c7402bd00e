namespace ClaimExtract.Learning.Sequences;

/// <summary>One run of stochastic gradients over the examples: its own weights, order and dropout, by its own seed.</summary>
internal sealed class SequenceRun
{
    private readonly int _labels;
    private readonly Func<int, int, bool> _isAllowed;
    private readonly Lattice _lattice;
    private readonly DroppedOut _kept;
    private readonly Random _random;
    private readonly int[] _order;
    private float[] _scores = [];

    public SequenceRun(int rows, int labels, int examples, Func<int, int, bool> isAllowed, TrainingOptions options, int seed)
    {
        (_labels, _isAllowed) = (labels, isAllowed);
        Emissions = new AdaGradWeights(rows, labels, options);
        Transitions = new AdaGradWeights(1, (labels + 1) * labels, options);
        _lattice = new Lattice(labels);
        _kept = new DroppedOut(options.Dropout);
        _random = new Random(seed);
        _order = [.. Enumerable.Range(0, examples)];
        Forbid();
    }

    public AdaGradWeights Emissions { get; }

    public AdaGradWeights Transitions { get; }

    /// <summary>Visits every example once, in random order; returns the mean log-likelihood of a position.</summary>
    /// <param name="rows">Of each example, of each of its positions.</param>
    public double Epoch(IReadOnlyList<SequenceExample> examples, int[][][] rows, int epoch)
    {
        _random.Shuffle(_order);
        var (sum, positions) = (0.0, 0);
        foreach (var example in _order.Where(i => examples[i].Labels.Length > 0))
        {
            _kept.Fill(rows[example], _random);
            sum += Visit(examples[example].Labels);
            positions += examples[example].Labels.Length;
        }
        Emissions.EndEpoch(epoch);
        Transitions.EndEpoch(epoch);
        return sum / Math.Max(1, positions);
    }

    /// <summary>One step on the example in <see cref="_kept"/>; returns the log-likelihood before it.</summary>
    private double Visit(byte[] labels)
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
            Emissions.AddScores(_kept[position], scores.Slice(position * _labels, _labels));
        }
        var transitions = Transitions.Row(0);
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
                Emissions.Step(row, gradient);
            }
        }
        Transitions.Step(0, moves);
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
                    Transitions.Values[((from < 0 ? _labels : from) * _labels) + to] = -1000;
                }
            }
        }
    }
}
