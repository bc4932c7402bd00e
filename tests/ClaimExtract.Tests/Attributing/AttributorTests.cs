using System.Collections.Immutable;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;
using NUnit.Framework;

namespace ClaimExtract.Tests.Attributing;

/// <summary>Runs the cases of attributions.txt through segmenter, tagger and attributor as they ship.</summary>
[TestFixture]
internal sealed class AttributorTests
{
    private static readonly Segmenter s_segmenter = new();
    private static readonly Tagger s_tagger = new();
    private static readonly Attributor s_attributor = new();

    private static IEnumerable<TestCaseData> Cases() =>
        AttributionCase.ReadAll(Checkout.File("tests/ClaimExtract.Tests/Attributing/attributions.txt"))
            .Select(c => new TestCaseData(c).SetArgDisplayNames(c.Text.ReplaceLineEndings(" / ")));

    [TestCaseSource(nameof(Cases))]
    public void FindSpeech_FindsTheSourcesOfTheCase(AttributionCase expected)
    {
        var found = Attributions(expected.Text).Where(a => a.MakesClaims).ToList();

        Assert.That(found, Has.Count.EqualTo(expected.Lines.Count), () => string.Join('\n', found.Select(a => Describe(a, expected.Text))));
        foreach (var line in expected.Lines)
        {
            Assert.That(found.Exists(a => line.Fits(a, expected.Text)), Is.True, () => $"no {line} in:\n{string.Join('\n', found.Select(a => Describe(a, expected.Text)))}");
        }
    }

    [TestCase("“")]
    [TestCase("\"He said \"she said \"they said")]
    [TestCase("[begin recording] [")]
    [TestCase("X: Y: Z:")]
    [TestCase("\ud83d said: \udc00 “\ud83d")]
    [TestCase("— \n— \n”")]
    public void FindSpeech_OnBrokenText_StaysInsideIt(string text)
    {
        var found = Attributions(text);

        Assert.That(found.SelectMany(a => a.Content.Concat(a.Cue).Concat(a.Source)), Has.All.Matches<TextSpan>(span => span.End <= text.Length));
    }

    [Test]
    public void FindSpeech_OfALongQuotation_GivesItAllToItsSpeaker()
    {
        var text = "\"We saw it. " + string.Concat(Enumerable.Repeat("It was dark and cold there. ", 40)) + "Nobody came,\" said Ana Ruiz.";

        var found = Attributions(text).Single(a => a.MakesClaims);

        Assert.That(found.Content.Sum(span => span.Length), Is.GreaterThan(900));
    }

    private static ImmutableArray<Attribution> Attributions(string text)
    {
        var article = new Article(new ArticleOrigin("", ""), new ArticleMetadata(), text, new TextSpan(0, text.Length));
        return s_attributor.FindSpeech(s_tagger.Tag(s_segmenter.Segment(article))).Attributions;
    }

    private static string Describe(Attribution a, string text) =>
        $"{AttributionCase.Chain(a)} | {AttributionCase.Words(a.Cue, text)} | {AttributionCase.Words(a.Content, text)} [{a.Rule}]";
}
