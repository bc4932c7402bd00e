using System.Globalization;
using ClaimExtract.Analysis.Normalizing.Quantities;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;
using ClaimExtract.Writing;
using NUnit.Framework;

namespace ClaimExtract.Tests.Normalizing;

/// <summary>The lines of <c>quantities.txt</c>: what must be read, and what must be left alone.</summary>
[TestFixture]
internal sealed class QuantityCases
{
    private static readonly QuantityFinder s_finder = new();

    [TestCaseSource(nameof(Lines))]
    public void Find_ReadsTheLine(string line) => Check(line, Find);

    /// <summary>Compares with what stands in brackets; a line without columns holds no quantity.</summary>
    internal static void Check(string line, Func<string, IReadOnlyList<Quantity>> find)
    {
        var columns = line.Split(" | ");
        var start = columns[0].IndexOf('[', StringComparison.Ordinal);
        var text = columns[0].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var found = find(text);
        if (columns.Length == 1)
        {
            Assert.That(found.Select(quantity => Describe(quantity, text)), Is.Empty);
            return;
        }
        var end = columns[0].IndexOf(']', StringComparison.Ordinal) - 1;
        var expected = string.Join(" | ", [text[start..end], .. columns[1..]]);
        Assert.That(found.Select(quantity => Describe(quantity, text)), Does.Contain(expected));
    }

    internal static IReadOnlyList<Quantity> Find(string text)
    {
        var article = new Article(new ArticleOrigin("", "case"), new ArticleMetadata(), text, new TextSpan(0, text.Length));
        var segmented = new Segmenter().Segment(article);
        // Parts of speech are left out: the cases must hold without a tagger.
        return s_finder.Find(new TaggedText(segmented, new TokenForms(segmented), [.. Enumerable.Repeat(PartOfSpeech.Other, segmented.Tokens.Length)]), []);
    }

    internal static IEnumerable<string> LinesOf(string file) =>
        File.ReadLines(Checkout.File("tests/ClaimExtract.Tests/Normalizing/" + file)).Where(line => line.Length > 0 && line[0] != '#');

    private static IEnumerable<string> Lines() => LinesOf("quantities.txt");

    private static string Describe(Quantity quantity, string text) => string.Join(" | ",
        quantity.Span.In(text).ToString(), Number(quantity.Value), Number(quantity.Min), Number(quantity.Max),
        WireName.Of(quantity.Qualifier), quantity.Unit.Length > 0 ? quantity.Unit : "-", WireName.Of(quantity.Measure));

    private static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "-";
}
