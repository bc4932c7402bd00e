namespace ClaimExtract.Learning.Sequences;

/// <summary>Forward-backward over one sequence: the probability of each label and of each pair of neighbors.</summary>
/// <remarks>Scores are exponentiated after their maximum is taken off, and each column is scaled to sum to one, so nothing overflows.</remarks>
internal sealed class Lattice(int labels)
{
    private double[] _emission = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _scale = [];
    private double[] _transition = [];

    /// <summary>Natural logarithm of the sum over all label sequences.</summary>
    public double LogPartition { get; private set; }

    /// <param name="emissions">Length × labels scores.</param>
    /// <param name="transitions">(labels + 1) × labels scores, the last row for the start.</param>
    public void Run(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions)
    {
        var length = emissions.Length / labels;
        Ensure(length);
        for (var i = 0; i < transitions.Length; i++)
        {
            _transition[i] = Math.Exp(transitions[i]);
        }
        LogPartition = 0;
        for (var position = 0; position < length; position++)
        {
            Forward(position, emissions.Slice(position * labels, labels));
        }
        _backward.AsSpan((length - 1) * labels, labels).Fill(1);
        for (var position = length - 2; position >= 0; position--)
        {
            Backward(position);
        }
    }

    /// <summary>Probability of a label at a position.</summary>
    public double Label(int position, int label) => _forward[(position * labels) + label] * _backward[(position * labels) + label];

    /// <summary>Probability of a label at a position and another at the next.</summary>
    public double Pair(int position, int label, int next) =>
        _forward[(position * labels) + label] * _transition[(label * labels) + next]
        * _emission[((position + 1) * labels) + next] * _backward[((position + 1) * labels) + next] / _scale[position + 1];

    private void Forward(int position, ReadOnlySpan<float> scores)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores)
        {
            top = Math.Max(top, score);
        }
        var (row, sum) = (position * labels, 0.0);
        for (var label = 0; label < labels; label++)
        {
            var reach = position == 0 ? _transition[(labels * labels) + label] : 0;
            for (var previous = 0; position > 0 && previous < labels; previous++)
            {
                reach += _forward[row - labels + previous] * _transition[(previous * labels) + label];
            }
            _emission[row + label] = Math.Exp(scores[label] - top);
            _forward[row + label] = reach * _emission[row + label];
            sum += _forward[row + label];
        }
        _scale[position] = sum;
        for (var label = 0; label < labels; label++)
        {
            _forward[row + label] /= sum;
        }
        LogPartition += Math.Log(sum) + top;
    }

    private void Backward(int position)
    {
        var (row, next) = (position * labels, (position + 1) * labels);
        for (var label = 0; label < labels; label++)
        {
            var sum = 0.0;
            for (var following = 0; following < labels; following++)
            {
                sum += _transition[(label * labels) + following] * _emission[next + following] * _backward[next + following];
            }
            _backward[row + label] = sum / _scale[position + 1];
        }
    }

    private void Ensure(int length)
    {
        if (_scale.Length < length)
        {
            (_emission, _forward, _backward) = (new double[length * labels], new double[length * labels], new double[length * labels]);
            _scale = new double[length];
        }
        if (_transition.Length == 0)
        {
            _transition = new double[(labels + 1) * labels];
        }
    }
}
