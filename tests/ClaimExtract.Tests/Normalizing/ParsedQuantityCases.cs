using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;
using NUnit.Framework;

namespace ClaimExtract.Tests.Normalizing;

/// <summary>The lines of <c>parsed-quantities.txt</c>: what is read with the tagger's trees and names.</summary>
[TestFixture]
internal sealed class ParsedQuantityCases
{
    private static readonly Segmenter s_segmenter = new();
    private static readonly Tagger s_tagger = new();
    private static readonly Normalizer s_normalizer = new();

    [TestCaseSource(nameof(Lines))]
    public void FindValues_ReadsTheLine(string line) => QuantityCases.Check(line, Find);

    private static IReadOnlyList<Quantity> Find(string text)
    {
        var article = new Article(new ArticleOrigin("", "case"), new ArticleMetadata(), text, new TextSpan(0, text.Length));
        return s_normalizer.FindValues(s_tagger.Tag(s_segmenter.Segment(article))).Quantities;
    }

    private static IEnumerable<string> Lines() => QuantityCases.LinesOf("parsed-quantities.txt");
}
