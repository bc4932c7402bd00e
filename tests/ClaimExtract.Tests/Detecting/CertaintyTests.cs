using ClaimExtract.Analysis;
using ClaimExtract.Model;
using ClaimExtract.Writing;
using NUnit.Framework;

namespace ClaimExtract.Tests.Detecting;

/// <summary>Runs the cases of certainty.txt through the whole analysis.</summary>
internal sealed class CertaintyTests
{
    private static readonly ClaimExtractor s_extractor = new();

    private static IEnumerable<TestCaseData> Cases() =>
        File.ReadLines(Checkout.File("tests/ClaimExtract.Tests/Detecting/certainty.txt"))
            .Where(line => line.Contains(" => ", StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split(" => "))
            .Select(parts => new TestCaseData(parts[0], parts[1]).SetArgDisplayNames(parts[0]));

    [TestCaseSource(nameof(Cases))]
    public void Detect_ReadsTypeAndCertainty(string sentence, string expected)
    {
        var article = new Article(new ArticleOrigin("-", "case"), new ArticleMetadata(), sentence, new TextSpan(0, sentence.Length));
        var claims = s_extractor.Extract(article).Claims;

        if (expected.StartsWith("- ", StringComparison.Ordinal))
        {
            Assert.That(claims.Select(c => c.Kind.Name), Has.None.EqualTo(expected[2..]));
            return;
        }
        var kind = expected.Split(" | ")[0];
        var found = claims.Where(c => c.Kind.Name == kind).Select(c => $"{c.Kind.Name} | {WireName.Of(c.Polarity)} | {WireName.Of(c.Modality)}");
        Assert.That(found.FirstOrDefault(), Is.EqualTo(expected), string.Join("; ", claims.Select(c => c.Kind.Name)));
    }
}
