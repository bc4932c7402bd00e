using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>Says why the pipeline found what it found. It runs the same pipeline and asks its stages; nothing is decided here.</summary>
public sealed class Explainer(ClaimExtractor extractor)
{
    public ExplainedArticle Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        return new ExplainedArticle(extractor.FindLayers(article), extractor);
    }
}
