using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Tests.Tagging;

/// <summary>Text → tagged text with the shipped models.</summary>
internal static class Analyzed
{
    private static readonly Segmenter s_segmenter = new();
    private static readonly Tagger s_tagger = new();

    public static TaggedText Tag(string text) => s_tagger.Tag(s_segmenter.Segment(
        new Article(new ArticleOrigin("", "case"), new ArticleMetadata(), text, new TextSpan(0, text.Length))));

    /// <summary>The lines of a file of cases beside the tests: not empty, no comment.</summary>
    public static IEnumerable<string> Cases(string file) =>
        File.ReadLines(Checkout.File($"tests/ClaimExtract.Tests/Tagging/{file}")).Where(line => line.Length > 0 && line[0] != '#');
}
