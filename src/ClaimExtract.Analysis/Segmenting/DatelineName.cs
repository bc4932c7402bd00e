namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Capitalized words in a row at the start of a report: a place, an agency, or neither.</summary>
internal readonly ref struct DatelineName(ReadOnlySpan<char> text)
{
    private const int FewestCapitals = 4;

    public ReadOnlySpan<char> Text { get; } = text;

    public bool IsPlace => SegmentingWords.DatelinePlaces.Contains(Text);

    public bool IsAgency => SegmentingWords.NewsAgencies.Contains(Text.TrimEnd('.'))
        || EndsWith(" News") || EndsWith(" Agency") || EndsWith(" Press") || EndsWith(" Times") || EndsWith(" Post");

    /// <summary>Whether it is set in capitals, as places in datelines are, and no label such as UPDATE.</summary>
    public bool IsCapitals
    {
        get
        {
            var letters = 0;
            foreach (var unit in Text)
            {
                if (char.IsLower(unit))
                {
                    return false;
                }
                letters += char.IsUpper(unit) ? 1 : 0;
            }
            return letters >= FewestCapitals && !SegmentingWords.DatelineLabels.Contains(Text);
        }
    }

    private bool EndsWith(string ending) => Text.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
