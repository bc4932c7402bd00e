using ClaimExtract.Analysis.Explaining.Naming;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>An analyzed article that can be asked why.</summary>
public sealed class ExplainedArticle
{
    private readonly AnalysisLayers _layers;
    private readonly SpeechExplainer _speech;
    private readonly ClauseExplainer _clauses;
    private readonly ClaimExplainer _claims;

    internal ExplainedArticle(AnalysisLayers layers, ClaimExtractor extractor)
    {
        _layers = layers;
        Analysis = layers.Compose();
        _speech = new SpeechExplainer(layers, extractor.Attributor);
        _clauses = new ClauseExplainer(layers, extractor.Detector);
        _claims = new ClaimExplainer(layers);
    }

    public AnalyzedArticle Analysis { get; }

    /// <param name="sentence">0-based.</param>
    public SentenceExplanation Explain(int sentence)
    {
        var explained = Analysis.Sentences[sentence];
        var clauses = _clauses.Explain(explained);
        return new SentenceExplanation
        {
            Sentence = explained,
            Tokens = [.. Enumerable.Range(explained.Tokens.Start, explained.Tokens.Length).Select(TokenAt)],
            Entities = [.. _layers.Tagged.Entities.Where(entity => explained.Tokens.Contains(entity.Tokens)).Select(EntityOf)],
            Attributions = _speech.Attributions(explained),
            Labels = _speech.Labels(explained),
            Clauses = clauses,
            Claims = [.. Analysis.Claims.Where(claim => claim.SentenceIndex == sentence).Select(claim => _claims.Explain(claim, clauses))],
        };
    }

    private ExplainedToken TokenAt(int token) => new(
        Analysis.Tokens[token], PartsOfSpeech.Names[(int)_layers.Tagged.PartsOfSpeech[token]], _layers.Tagged.Heads[token], _layers.Tagged.Relations[token].Name());

    private ExplainedEntity EntityOf(Entity entity) => new(_layers.Text.SpanOf(entity.Tokens), EnumWords.Of(entity.Kind));
}
