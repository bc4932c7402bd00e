namespace ClaimExtract.Learning;

/// <summary>Weights under training: a table of rows of labels, each weight with its own step size (AdaGrad, Duchi et al. 2011).</summary>
internal sealed class AdaGradWeights(int rows, int labels, TrainingOptions options)
{
    private readonly float[] _squares = new float[rows * labels];

    public float[] Values { get; } = new float[rows * labels];

    public int Labels { get; } = labels;

    public ReadOnlySpan<float> Row(uint row) => Values.AsSpan((int)(row & (uint)(rows - 1)) * Labels, Labels);

    /// <summary>Moves a row against the gradient; entries near zero cost nothing.</summary>
    public void Step(uint row, ReadOnlySpan<float> gradient)
    {
        var start = (int)(row & (uint)(rows - 1)) * Labels;
        var values = Values.AsSpan(start, Labels);
        var squares = _squares.AsSpan(start, Labels);
        for (var label = 0; label < values.Length; label++)
        {
            if (MathF.Abs(gradient[label]) < 1e-4f)
            {
                continue;
            }
            var slope = gradient[label] + (options.Ridge * values[label]);
            squares[label] += slope * slope;
            values[label] -= options.Rate * slope / MathF.Sqrt(squares[label] + 1e-6f);
        }
    }

    public void AddScores(ReadOnlySpan<uint> features, Span<float> scores)
    {
        foreach (var feature in features)
        {
            var row = Row(feature);
            for (var label = 0; label < row.Length; label++)
            {
                scores[label] += row[label];
            }
        }
    }
}
