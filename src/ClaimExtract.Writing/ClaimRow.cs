using System.Globalization;
using ClaimExtract.Model;

namespace ClaimExtract.Writing;

/// <summary>One claim of one article, as columns look at it. Reused from claim to claim.</summary>
public sealed class ClaimRow
{
    private readonly CodePoints _points;
    private Claim? _claim;

    public ClaimRow(AnalyzedArticle analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Analysis = analysis;
        _points = new CodePoints(analysis.Article.Text);
    }

    public AnalyzedArticle Analysis { get; }

    public Article Article => Analysis.Article;

    public ArticleMetadata Metadata => Analysis.Article.Metadata;

    /// <exception cref="InvalidOperationException">No claim was set yet.</exception>
    public Claim Claim
    {
        get => _claim ?? throw new InvalidOperationException("the row has no claim yet");
        set => _claim = value;
    }

    public Sentence? Sentence => Claim.SentenceIndex < Analysis.Sentences.Length ? Analysis.Sentences[Claim.SentenceIndex] : null;

    public Attribution? Attribution => Claim.Attribution;

    /// <summary>The innermost source; null for the article's own voice and for hearsay.</summary>
    public Source? Source => Claim.Attribution is { Chain: [.., var innermost] } ? innermost : null;

    public Quantity? Quantity => Claim.Quantity;

    public TimeExpression? Time => Claim.Time;

    /// <summary>16 hex digits from document, span, type and quantity span.</summary>
    public string Id => StableId.Of(string.Create(
        CultureInfo.InvariantCulture, $"{Article.Origin.DocumentId}\n{Offsets(Claim.Span)}\n{Claim.Kind.Name}\n{(Quantity is { } q ? Offsets(q.Span) : "")}"));

    /// <summary>16 hex digits from document and assertion.</summary>
    public string GroupId => StableId.Of(string.Create(CultureInfo.InvariantCulture, $"{Article.Origin.DocumentId}\ngroup\n{Claim.Group}"));

    /// <summary>A position in the text, in code points.</summary>
    public int CodePoint(int offset) => _points.Before(offset);

    public ReadOnlySpan<char> Text(TextSpan span) => span.In(Article.Text);

    private string Offsets(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{CodePoint(span.Start)}-{CodePoint(span.End)}");
}
