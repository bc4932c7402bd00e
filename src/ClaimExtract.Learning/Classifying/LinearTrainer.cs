namespace ClaimExtract.Learning.Classifying;

/// <summary>Trains one logistic regression a label (one-versus-rest) over shared hashed features, one thread, seeded.</summary>
public sealed class LinearTrainer(int labels, TrainingOptions options)
{
    public LinearClassifier Train(IReadOnlyList<ClassifierExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var index = new FeatureIndex(examples.Select(e => new ReadOnlyMemory<uint>(e.Features)), options.MinCount);
        var rows = examples.Select(e => index.RowsOf(e.Features)).ToArray();
        var weights = new AdaGradWeights(index.Features.Count, labels, options);
        var (random, kept) = (new Random(options.Seed), new DroppedOut(options.Dropout));
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                kept.Fill([rows[example]], random);
                Visit(examples[example], kept[0], weights);
            }
            weights.EndEpoch(epoch);
        }
        return new LinearClassifier(WeightTableBuilder.Build(index.Features, weights.Averaged, labels, WeightLayout.Of(options, false)), Calibration.Identity(labels));
    }

    private void Visit(ClassifierExample example, ReadOnlySpan<int> rows, AdaGradWeights weights)
    {
        Span<float> gradient = stackalloc float[labels];
        gradient.Clear();
        weights.AddScores(rows, gradient);
        var share = (float)LinearClassifier.ShareOf(example.Features.Length);
        for (var label = 0; label < labels; label++)
        {
            var target = example.Targets[label];
            gradient[label] = float.IsNaN(target) ? 0 : share * example.Weight * ((1 / (1 + MathF.Exp(-share * gradient[label]))) - target);
        }
        foreach (var row in rows)
        {
            weights.Step(row, gradient);
        }
    }
}
