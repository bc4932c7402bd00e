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

        Assert.That(found.Select(a => Describe(a, expected.Text)), Has.Count.EqualTo(expected.Lines.Count));
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
    public void FindSpeech_OfOneText_IsTheSameTwice()
    {
        const string text = "\"We saw it,\" said Ana Ruiz. She said the road was open.";

        Assert.That(Attributions(text).Select(a => Describe(a, text)), Is.EqualTo(Attributions(text).Select(a => Describe(a, text))));
    }

    private static IReadOnlyList<Attribution> Attributions(string text)
    {
        var article = new Article(new ArticleOrigin("", ""), new ArticleMetadata(), text, new TextSpan(0, text.Length));
        return s_attributor.FindSpeech(s_tagger.Tag(s_segmenter.Segment(article))).Attributions;
    }

    private static string Describe(Attribution a, string text) =>
        $"{AttributionCase.Chain(a)} | {AttributionCase.Words(a.Cue, text)} | {AttributionCase.Words(a.Content, text)} [{a.Rule}]";
}
