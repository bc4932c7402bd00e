using ClaimExtract.Analysis;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Model;

namespace ClaimExtract.Tests.Explaining;

/// <summary>A text of our own with speech of many kinds, analyzed once.</summary>
internal static class Explained
{
    private static readonly Lazy<ExplainedArticle> s_sample = new(() => Analyze(File.ReadAllText(Checkout.File("samples/articles/01-retold-newspaper.txt"))));

    public static ClaimExtractor Extractor { get; } = new();

    public static ExplainedArticle Sample => s_sample.Value;

    public static ExplainedArticle Analyze(string text) =>
        new Explainer(Extractor).Analyze(new Article(new ArticleOrigin("", "case"), new ArticleMetadata(), text, new TextSpan(0, text.Length)));

    /// <summary>Some sentences of the sample: quick, and with nested speech, a pronoun and numbers among them.</summary>
    public static IEnumerable<SentenceExplanation> Sentences() => new[] { 2, 5, 7, 8 }.Select(Sample.Explain);
}
