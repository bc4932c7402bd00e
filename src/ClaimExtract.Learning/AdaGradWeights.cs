using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimExtract.Learning;

/// <summary>Weights under training: a table of rows of labels, each weight with its own step size (AdaGrad, Duchi et al. 2011).</summary>
internal sealed class AdaGradWeights(int rows, int labels, TrainingOptions options)
{
    private readonly float[] _squares = new float[rows * labels];
    private readonly float[] _sums = options.Averaged > 1 ? new float[rows * labels] : [];

    public float[] Values { get; } = new float[rows * labels];

    /// <summary>The mean over the last epochs, once training is over.</summary>
    public ReadOnlySpan<float> Averaged => options.Averaged > 1 ? _sums : Values;

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * labels, labels);

    /// <summary>Moves a row against the gradient; entries near zero cost nothing.</summary>
    public void Step(int row, ReadOnlySpan<float> gradient)
    {
        var values = Values.AsSpan(row * labels, labels);
        var squares = _squares.AsSpan(row * labels, labels);
        for (var label = 0; label < values.Length; label++)
        {
            if (MathF.Abs(gradient[label]) < 1e-4f)
            {
                continue;
            }
            var slope = gradient[label] + (options.Ridge * values[label]);
            squares[label] += slope * slope;
            values[label] -= options.Rate * slope / MathF.Sqrt(squares[label] + options.Caution);
        }
    }

    public void AddScores(ReadOnlySpan<int> rows, Span<float> scores)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var whole = vectors.Length * Vector<float>.Count;
        foreach (var row in rows)
        {
            var values = Row(row);
            var parts = MemoryMarshal.Cast<float, Vector<float>>(values);
            for (var i = 0; i < vectors.Length; i++)
            {
                vectors[i] += parts[i];
            }
            for (var label = whole; label < values.Length; label++)
            {
                scores[label] += values[label];
            }
        }
    }

    /// <summary>To be told of each epoch's end, so that the last ones can be averaged.</summary>
    public void EndEpoch(int epoch)
    {
        for (var i = 0; i < _sums.Length && epoch >= options.Epochs - options.Averaged; i++)
        {
            _sums[i] += Values[i] / options.Averaged;
        }
    }

    /// <summary>How much a row tells the labels apart: the sum of squares about its mean.</summary>
    public float SizeOf(int row)
    {
        var (sum, squares) = (0f, 0f);
        foreach (var value in Row(row))
        {
            sum += value;
            squares += value * value;
        }
        return squares - (sum * sum / labels);
    }

    public void Clear(int row) => Values.AsSpan(row * labels, labels).Clear();
}
