namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>What the features of one template say, in words.</summary>
/// <param name="Number">As the writers of features use it.</param>
/// <param name="Text">With {0}, {1}, {2} for the names of the values.</param>
/// <param name="Values">One to three.</param>
internal sealed record FeatureTemplate(uint Number, string Text, params ValueKind[] Values)
{
    /// <summary>What it looks at, to sum up features that are not shown.</summary>
    public string Group { get; init; } = "";

    public static IEnumerable<FeatureTemplate> InGroup(string group, params FeatureTemplate[] templates) => templates.Select(template => template with { Group = group });
}
