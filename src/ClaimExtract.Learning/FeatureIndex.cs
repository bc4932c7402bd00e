using System.Runtime.InteropServices;

namespace ClaimExtract.Learning;

/// <summary>Gives each feature that training sees often enough a row of its own.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<int> _found = [];

    /// <param name="minCount">A feature seen less often is dropped: it would only be learned by heart.</param>
    public FeatureIndex(IEnumerable<ReadOnlyMemory<uint>> examples, int minCount)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var features in examples)
        {
            foreach (var feature in features.Span)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }
        // In order of value, not of hashing, so that the same data give the same rows.
        foreach (var feature in counts.Where(pair => pair.Value >= minCount).Select(pair => pair.Key).Order())
        {
            _rows.Add(feature, Features.Count);
            Features.Add(feature);
        }
    }

    /// <summary>The feature of each row.</summary>
    public List<uint> Features { get; } = [];

    /// <summary>The rows of the features that are known.</summary>
    public int[] RowsOf(ReadOnlySpan<uint> features)
    {
        var rows = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature, out var row))
            {
                rows.Add(row);
            }
        }
        return [.. rows];
    }

    /// <summary>The rows of the known features less those left out at random; valid until the next call.</summary>
    public ReadOnlySpan<int> RowsOf(ReadOnlySpan<uint> features, double dropout, Random random)
    {
        _found.Clear();
        foreach (var feature in features)
        {
            if ((dropout == 0 || random.NextDouble() >= dropout) && _rows.TryGetValue(feature, out var row))
            {
                _found.Add(row);
            }
        }
        return CollectionsMarshal.AsSpan(_found);
    }

    /// <summary>Keeps the rows of the largest weights and forgets the others, with their weights.</summary>
    public void Shrink(AdaGradWeights weights, int most)
    {
        var order = Enumerable.Range(0, Features.Count).Select(row => (Size: weights.SizeOf(row), Row: row)).ToArray();
        Array.Sort(order, (a, b) => (-a.Size, a.Row).CompareTo((-b.Size, b.Row)));
        foreach (var (_, row) in order.Skip(most))
        {
            _rows.Remove(Features[row]);
            weights.Clear(row);
        }
    }
}
