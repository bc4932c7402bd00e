using System.Text.Json;
using ClaimExtract.Analysis.Evaluating;
using NUnit.Framework;

namespace ClaimExtract.Tests.Segmenting;

/// <summary>Floors under the figures on the development parts of the corpora; the scorers there are authoritative.</summary>
[Category("Corpora")]
internal sealed class SegmenterCorpora
{
    [TestCase("en_ewt-dev", 98.5)]
    [TestCase("en_gum-dev", 99.5)]
    public void Segment_CutsTokensAsUniversalDependencies(string file, double floor)
    {
        var (right, found, gold) = (0, 0, 0);
        foreach (var (text, tokens) in ConlluTokens.Read(Checkout.Shared($"corpora/ud_english/{file}.conllu")))
        {
            var spans = SegmentingCase.Segment(text).Tokens.Select(t => t.Span).ToHashSet();
            right += tokens.Count(spans.Contains);
            found += spans.Count;
            gold += tokens.Count;
        }
        Assert.That(200.0 * right / (found + gold), Is.GreaterThan(floor));
    }

    [TestCase("dev.jsonl", 95)]
    [TestCase("golden_dev.jsonl", 100)]
    public void Segment_FindsBoundariesInsideLines(string file, double floor)
    {
        var report = LayerEvaluations.All.Single(layer => layer.Name == "sentences").Evaluate(
            [Checkout.Shared("corpora/sentence_split/" + file)],
            new EvaluationOptions { Report = problem => Assert.Fail(problem.ToString()) });
        Assert.That(report.Headline.Percent, Is.GreaterThanOrEqualTo(floor));
    }

    [Test]
    public void Segment_FollowsTheGoldenRules()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var rule in Documents("golden_dev.jsonl"))
            {
                var text = rule.GetProperty("text").GetString()!;
                var expected = rule.GetProperty("segments").EnumerateArray().Select(s => Squeeze(s.GetString()!));
                var found = SegmentingCase.Segment(text).Sentences.Select(s => Squeeze(s.Span.In(text).ToString()));
                Assert.That(found, Is.EqualTo(expected), rule.GetProperty("id").GetString());
            }
        }
    }

    private static IEnumerable<JsonElement> Documents(string file) =>
        File.ReadLines(Checkout.Shared("corpora/sentence_split/" + file)).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
