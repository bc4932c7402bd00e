namespace ClaimExtract.Learning.Parsing;

/// <summary>A softmax over labels of which some are not allowed and more than one may be right, trained online.</summary>
internal sealed class SoftmaxTrainer
{
    /// <summary>Labels that are nearly out of the question learn nothing, so that rows stay sparse and the file small.</summary>
    private const float LeastSlope = 0.03f;

    private readonly FeatureIndex _index;
    private readonly AdaGradWeights _weights;
    private readonly TrainingOptions _options;
    private readonly Random _random;
    private readonly float[] _scores;
    private double _likelihood;
    private int _visits;

    /// <param name="states">Features of states to be met, to count them.</param>
    /// <param name="random">Decides what is dropped out.</param>
    public SoftmaxTrainer(IEnumerable<ReadOnlyMemory<uint>> states, int labels, TrainingOptions options, Random random)
    {
        (_options, _random, _scores) = (options, random, new float[labels]);
        _index = new FeatureIndex(states, options.MinCount);
        _weights = new AdaGradWeights(_index.Features.Count, labels, options);
    }

    /// <summary>One step; returns the best allowed and the best right label before it.</summary>
    /// <param name="allowed">A bit a label.</param>
    /// <param name="right">A bit a label; where every allowed label is right nothing is learned.</param>
    public (int Best, int BestRight) Visit(ReadOnlySpan<uint> features, UInt128 allowed, UInt128 right)
    {
        var teaches = right != allowed;
        var rows = _index.RowsOf(features, teaches ? _options.Dropout : 0, _random);
        _scores.AsSpan().Clear();
        _weights.AddScores(rows, _scores);
        var choice = (Best(allowed), Best(right));
        if (teaches)
        {
            Differentiate(allowed, right, _scores[choice.Item1]);
            foreach (var row in rows)
            {
                _weights.Step(row, _scores);
            }
        }
        return choice;
    }

    /// <summary>Returns the mean log-likelihood of the epoch's visits.</summary>
    public double EndEpoch(int epoch)
    {
        _weights.EndEpoch(epoch);
        if (epoch == _options.Epochs / 3 && _index.Features.Count > _options.MaxFeatures)
        {
            _index.Shrink(_weights, _options.MaxFeatures);
        }
        var mean = _likelihood / Math.Max(1, _visits);
        (_likelihood, _visits) = (0, 0);
        return mean;
    }

    public WeightTable Build() => WeightTableBuilder.Build(_index.Features, _weights.Averaged, _scores.Length, WeightLayout.Of(_options, true));

    private int Best(UInt128 labels)
    {
        var best = -1;
        for (var label = 0; label < _scores.Length; label++)
        {
            best = Has(labels, label) && (best < 0 || _scores[label] > _scores[best]) ? label : best;
        }
        return best;
    }

    /// <summary>Turns the scores into the gradient of the log-likelihood of the right labels together.</summary>
    private void Differentiate(UInt128 allowed, UInt128 right, float top)
    {
        var (all, good) = (0f, 1e-30f);
        for (var label = 0; label < _scores.Length; label++)
        {
            _scores[label] = Has(allowed, label) ? MathF.Exp(_scores[label] - top) : 0;
            all += _scores[label];
            good += Has(right, label) ? _scores[label] : 0;
        }
        for (var label = 0; label < _scores.Length; label++)
        {
            var slope = (_scores[label] / all) - (Has(right, label) ? _scores[label] / good : 0);
            _scores[label] = MathF.Abs(slope) < LeastSlope ? 0 : slope;
        }
        _likelihood += Math.Log(good / all);
        _visits++;
    }

    private static bool Has(UInt128 labels, int label) => (labels >> label & 1) != 0;
}
