using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Counts entities found, right and wrong, by kind.</summary>
internal sealed class SpanCount
{
    private static readonly EntityKind[] s_three = [EntityKind.Person, EntityKind.Organization, EntityKind.Place];

    private readonly SortedDictionary<EntityKind, MatchCount> _counts = [];

    /// <summary>Persons, organizations and places together.</summary>
    public MatchCount Three => s_three.Aggregate(default(MatchCount), (sum, kind) => sum + _counts.GetValueOrDefault(kind));

    /// <summary>The three, and each other kind that the gold data mark: what they never mark cannot be judged.</summary>
    public IEnumerable<(EntityKind Kind, MatchCount Count)> ByKind =>
        _counts.Where(pair => pair.Value.Gold > 0 || s_three.Contains(pair.Key)).Select(pair => (pair.Key, pair.Value));

    public void Add(ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found) => Add(Spans(gold), Spans(found));

    public void Add(HashSet<(int Start, int End, EntityKind Kind)> gold, HashSet<(int Start, int End, EntityKind Kind)> found)
    {
        foreach (var kind in Enum.GetValues<EntityKind>().Skip(1))
        {
            _counts[kind] = _counts.GetValueOrDefault(kind) + new MatchCount(
                gold.Count(span => span.Kind == kind && found.Contains(span)), found.Count(span => span.Kind == kind), gold.Count(span => span.Kind == kind));
        }
    }

    /// <summary>F1 of each kind, and over persons, organizations and places together.</summary>
    public SortedDictionary<string, double> Figures(string name)
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal) { [$"{name} F1 of the three"] = Three.F1 };
        foreach (var (kind, count) in _counts)
        {
            figures[$"{name} F1 {kind}"] = count.F1;
        }
        return figures;
    }
    private static HashSet<(int Start, int End, EntityKind Kind)> Spans(ReadOnlySpan<byte> labels)
    {
        var entities = new List<Entity>();
        EntityLabels.AddEntities(labels, 0, entities);
        return [.. entities.Select(entity => (entity.Tokens.Start, entity.Tokens.End, entity.Kind))];
    }
}
