using System.Text.Json;
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

    [Test]
    public void Segment_EndsSentencesAsUniversalDependencies()
    {
        var (right, found, gold) = (0, 0, 0);
        foreach (var document in Documents("dev.jsonl"))
        {
            var text = document.GetProperty("text").GetString()!;
            var starts = Inner(text, SegmentingCase.Segment(text).Sentences.Select(s => s.Span.Start));
            var expected = Inner(text, document.GetProperty("sentences").EnumerateArray().Select(s => s[0].GetInt32()));
            found += starts.Count;
            gold += expected.Count;
            starts.IntersectWith(expected);
            right += starts.Count;
        }
        Assert.That(200.0 * right / (found + gold), Is.GreaterThan(95));
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

    /// <summary>Starts of sentences that begin no line.</summary>
    private static HashSet<int> Inner(string text, IEnumerable<int> starts) =>
        starts.Order().Skip(1).Where(start => text[text.AsSpan(0, start).TrimEnd(" \t").Length - 1] is not ('\n' or '\r')).ToHashSet();

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
