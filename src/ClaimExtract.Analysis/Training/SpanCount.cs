using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Training;

/// <summary>Counts entities found, right and wrong, by kind.</summary>
internal sealed class SpanCount
{
    private readonly Dictionary<EntityKind, (int Right, int Found, int Gold)> _counts = [];

    public void Add(ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found)
    {
        var (right, wrong) = (Spans(gold), Spans(found));
        foreach (var kind in Enum.GetValues<EntityKind>().Skip(1))
        {
            var counts = _counts.GetValueOrDefault(kind);
            _counts[kind] = (
                counts.Right + right.Count(span => span.Kind == kind && wrong.Contains(span)),
                counts.Found + wrong.Count(span => span.Kind == kind),
                counts.Gold + right.Count(span => span.Kind == kind));
        }
    }

    /// <summary>F1 of each kind, and over persons, organizations and places together.</summary>
    public SortedDictionary<string, double> Figures(string name)
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (kind, counts) in _counts)
        {
            figures[$"{name} F1 {kind}"] = Score(counts);
        }
        var three = _counts.Where(pair => pair.Key is EntityKind.Person or EntityKind.Organization or EntityKind.Place).Select(pair => pair.Value).ToList();
        figures[$"{name} F1 of the three"] = Score((three.Sum(c => c.Right), three.Sum(c => c.Found), three.Sum(c => c.Gold)));
        return figures;
    }

    private static double Score((int Right, int Found, int Gold) counts) =>
        counts.Found + counts.Gold == 0 ? 0 : Math.Round(200.0 * counts.Right / (counts.Found + counts.Gold), 2);

    private static HashSet<(int Start, int End, EntityKind Kind)> Spans(ReadOnlySpan<byte> labels)
    {
        var spans = new HashSet<(int, int, EntityKind)>();
        for (var start = 0; start < labels.Length; start++)
        {
            if (EntityLabels.IsFirst(labels[start]))
            {
                var (kind, end) = (EntityLabels.KindOf(labels[start]), start + 1);
                while (end < labels.Length && labels[end] == EntityLabels.Inside(kind))
                {
                    end++;
                }
                spans.Add((start, end, kind));
            }
        }
        return spans;
    }
}
