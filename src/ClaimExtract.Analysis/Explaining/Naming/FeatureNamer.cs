using System.Globalization;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>
/// Features are hashes; this says in words what one stands for. Hashing can be undone (<see cref="FeatureInverse"/>): all values
/// of a template but one are tried, the one left out follows, and where it is one that can stand there, the feature is known.
/// </summary>
/// <param name="templates">Of one model.</param>
/// <param name="namesOf">The values that can stand in the features of the sentence at hand.</param>
internal sealed class FeatureNamer(IEnumerable<FeatureTemplate> templates, Func<ValueKind, ValueNames> namesOf)
{
    // The quickest to try, which are also the hardest to take for another, come first. What the sentence has no values for is not there.
    private readonly (FeatureTemplate Template, ValueNames[] Values)[] _templates =
    [
        .. templates.Select(template => (template, Values: template.Values.Select(namesOf).ToArray()))
            .Where(entry => entry.Values.All(names => names.Count > 0)).OrderBy(entry => Tries(entry.Values)),
    ];

    /// <summary>Null where no template makes it of what stands in the sentence.</summary>
    public (FeatureTemplate Template, string Name)? Find(uint feature)
    {
        foreach (var (template, values) in _templates)
        {
            if (Fit(feature, template, values) is { } name)
            {
                return (template, name);
            }
        }
        return null;
    }

    private static long Tries(ValueNames[] values) => values.Aggregate(1L, (product, names) => product * names.Count) / values.Max(names => names.Count);

    private static string? Fit(uint feature, FeatureTemplate template, ValueNames[] names)
    {
        Span<uint> values = stackalloc uint[names.Length];
        if (!Fit(feature, template.Number, names, Array.IndexOf(names, names.MaxBy(n => n.Count)), 0, values))
        {
            return null;
        }
        var words = new object?[names.Length];
        for (var place = 0; place < names.Length; place++)
        {
            words[place] = names[place][values[place]];
        }
        return string.Format(CultureInfo.InvariantCulture, template.Text, words);
    }

    /// <summary>Tries the values of every place but the free one, from a place on.</summary>
    private static bool Fit(uint feature, uint template, ValueNames[] names, int free, int place, Span<uint> values)
    {
        if (place == names.Length)
        {
            values[free] = FeatureInverse.Missing(feature, template, values[..free], values[(free + 1)..]);
            return names[free][values[free]] is not null;
        }
        if (place == free)
        {
            return Fit(feature, template, names, free, place + 1, values);
        }
        foreach (var value in names[place].Values)
        {
            values[place] = value;
            if (Fit(feature, template, names, free, place + 1, values))
            {
                return true;
            }
        }
        return false;
    }
}
