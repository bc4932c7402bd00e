using System.Collections.Immutable;
using System.Globalization;
using ClaimExtract.Analysis.Explaining.Naming;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>The features of one decision with their weights; picks and names the few that decided.</summary>
/// <param name="features">As the model got them; one may come more than once.</param>
/// <param name="weight">The weight of a feature for a label, in whole units.</param>
/// <param name="unit">What one of these units counts in the score.</param>
internal sealed class WeighedFeatures(ReadOnlyMemory<uint> features, Func<uint, int, int> weight, double unit, FeatureNamer namer)
{
    /// <summary>How many are shown that speak for the label.</summary>
    private const int MostFor = 6;

    /// <summary>How many are shown that speak for its rival.</summary>
    private const int MostAgainst = 3;

    private readonly record struct Entry(uint Feature, int Times, int Weight, int Rival);

    /// <param name="onlyDifferencesCount">The labels exclude each other, so that a weight for both says nothing.</param>
    public LabelContest Between((int Index, string Name) label, (int Index, string Name) rival, bool onlyDifferencesCount)
    {
        var entries = features.ToArray().GroupBy(feature => feature).Select(group => EntryOf(group.Key, group.Count(), label.Index, rival.Index)).ToList();
        var speakFor = entries.OrderByDescending(e => onlyDifferencesCount ? e.Weight - e.Rival : e.Weight).ThenBy(e => e.Feature).Take(MostFor);
        var speakAgainst = entries.OrderByDescending(e => onlyDifferencesCount ? e.Rival - e.Weight : e.Rival).ThenBy(e => e.Feature).Take(MostAgainst);
        List<Entry> shown = [.. speakFor.Concat(speakAgainst).Distinct().Where(e => e.Weight != 0 || e.Rival != 0)];
        var (sum, rivalSum) = (entries.Sum(e => e.Weight), entries.Sum(e => e.Rival));
        return new LabelContest
        {
            Label = label.Name,
            Rival = rival.Name,
            Features = [.. shown.Select(Named)],
            Others = SumUp(entries.Except(shown)),
            Sum = unit * sum,
            RivalSum = unit * rivalSum,
        };
    }

    /// <summary>What all features together say for a label.</summary>
    public double SumOf(int label)
    {
        var sum = 0;
        foreach (var feature in features.Span)
        {
            sum += weight(feature, label);
        }
        return unit * sum;
    }

    private ImmutableArray<FeatureWeight> SumUp(IEnumerable<Entry> entries)
    {
        // What weighs nothing needs no name.
        var named = entries.Where(e => e.Weight != 0 || e.Rival != 0).ToLookup(e => namer.Find(e.Feature)?.Template.Group ?? "(features without a name)");
        return
        [
            .. named.Select(group => new FeatureWeight(group.Key, null, group.Sum(e => e.Times), unit * group.Sum(e => e.Weight), unit * group.Sum(e => e.Rival)))
                .OrderByDescending(group => group.Weight - group.RivalWeight).ThenBy(group => group.Text, StringComparer.Ordinal),
        ];
    }

    private Entry EntryOf(uint feature, int times, int label, int rival) => new(feature, times, times * weight(feature, label), times * weight(feature, rival));

    private FeatureWeight Named(Entry entry)
    {
        var found = namer.Find(entry.Feature);
        var text = found?.Name ?? string.Create(CultureInfo.InvariantCulture, $"(a feature without a name, {entry.Feature:x8})");
        return new FeatureWeight(text, found?.Template.Number, entry.Times, unit * entry.Weight, unit * entry.Rival);
    }
}
