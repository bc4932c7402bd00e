using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Detecting;
using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis;

/// <summary>The pipeline: an article in, the same article with every layer and its claims out.</summary>
/// <remarks>Immutable and free of shared state: one instance serves any number of threads.</remarks>
public sealed class ClaimExtractor
{
    private readonly Segmenter _segmenter = new();
    private readonly Tagger _tagger = new();
    private readonly Normalizer _normalizer = new();
    private readonly Attributor _attributor = new();
    private readonly ClaimDetector _detector = new();

    internal Attributor Attributor => _attributor;

    internal ClaimDetector Detector => _detector;

    public AnalyzedArticle Extract(Article article) => FindLayers(article).Compose();

    /// <summary>The layers as the stages hand them on.</summary>
    internal AnalysisLayers FindLayers(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = _segmenter.Segment(article);             // sentences, tokens, quotations; dateline and publisher
        var tagged = _tagger.Tag(text);                     // parts of speech, trees, names
        var values = _normalizer.FindValues(tagged);        // quantities and times
        var speech = _attributor.FindSpeech(tagged);        // who says which stretch; names and pronouns that mean the same
        var claims = _detector.Detect(tagged, values, speech);

        return new AnalysisLayers(tagged, values, speech, claims);
    }
}
