namespace ClaimExtract.Learning.Classifying;

/// <summary>Trains one logistic regression a label (one-versus-rest) over shared hashed features, one thread, seeded.</summary>
public sealed class LinearTrainer(int labels, TrainingOptions options)
{
    private readonly AdaGradWeights _weights = new(1 << options.RowBits, labels, options);
    private readonly List<uint> _kept = [];

    public LinearClassifier Train(IReadOnlyList<ClassifierExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var random = new Random(options.Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Visit(examples[index], random);
            }
        }
        return new LinearClassifier(WeightTable.Quantize(_weights.Values, labels), Calibration.Identity(labels));
    }

    private void Visit(ClassifierExample example, Random random)
    {
        _kept.Clear();
        foreach (var feature in example.Features)
        {
            if (options.Dropout == 0 || random.NextDouble() >= options.Dropout)
            {
                _kept.Add(feature);
            }
        }
        var features = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_kept);
        Span<float> gradient = stackalloc float[labels];
        gradient.Clear();
        _weights.AddScores(features, gradient);
        for (var label = 0; label < labels; label++)
        {
            var target = example.Targets[label];
            gradient[label] = float.IsNaN(target) ? 0 : example.Weight * ((1 / (1 + MathF.Exp(-gradient[label]))) - target);
        }
        foreach (var feature in features)
        {
            _weights.Step(feature, gradient);
        }
    }
}
