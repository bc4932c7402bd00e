using System.Collections.Immutable;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>The mentions of a document and which of them mean the same.</summary>
internal sealed class Coreferences
{
    private readonly Clusters _clusters;
    private readonly int[] _fullest;
    private readonly int[] _fullestSoFar;

    /// <param name="mentions">In the order of their heads, which differ.</param>
    /// <param name="fullest">The fullest mention of each cluster, at its root.</param>
    /// <param name="fullestSoFar">The fullest mention of its cluster up to each mention.</param>
    public Coreferences(Mention[] mentions, Clusters clusters, int[] fullest, int[] fullestSoFar)
    {
        Mentions = [.. mentions];
        (_clusters, _fullest, _fullestSoFar) = (clusters, fullest, fullestSoFar);
    }

    public static Coreferences Empty { get; } = new([], new Clusters([]), [], []);

    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The index of the mention with a head; -1 where there is none.</summary>
    public int WithHead(int token)
    {
        var (low, high) = (0, Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].Head < token ? (middle + 1, high) : (low, middle);
        }
        return low < Mentions.Length && Mentions[low].Head == token ? low : -1;
    }

    /// <summary>A number that all mentions of one cluster share.</summary>
    public int ClusterOf(int mention) => _clusters.RootOf(mention);

    public CoreferenceLink LinkOf(int mention) => _clusters.LinkOf(mention);

    /// <summary>The canonical mention: the fullest name of the cluster, wherever it stands.</summary>
    public Mention Canonical(int mention) => Mentions[_fullest[_clusters.RootOf(mention)]];

    /// <summary>What a reader has in mind at a mention: the fullest form given so far.</summary>
    public Mention FullestSoFar(int mention) => Mentions[_fullestSoFar[mention]];

    public SourceKind KindOf(int mention) => _clusters.KindOf(mention);
}
