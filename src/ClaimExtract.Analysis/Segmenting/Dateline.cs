using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>What stands before the first sentence of a report: where, when, and by whom.</summary>
/// <param name="Span">With its dash and with marks such as <c>[Text]</c>.</param>
/// <param name="Agency">The outlet as written; empty where none is named.</param>
/// <param name="Day">The day, where the dateline gives it with its year.</param>
internal sealed record Dateline(TextSpan Span, string Agency, DateOnly? Day)
{
    /// <summary>Fills in what is not known yet: a field, a header or an option is surer than a dateline.</summary>
    public Article Complete(Article article)
    {
        var metadata = article.Metadata;
        if (metadata.Publisher.Length == 0 && Agency.Length > 0)
        {
            metadata = metadata with { Publisher = Agency };
        }
        if (metadata.PublishedAt is null && Day is { } day)
        {
            metadata = metadata with { PublishedAt = day, PublishedBasis = PublishedBasis.Dateline };
        }
        return metadata == article.Metadata ? article : article with { Metadata = metadata };
    }
}
