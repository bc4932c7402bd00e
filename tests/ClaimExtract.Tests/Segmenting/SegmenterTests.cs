using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Model;
using NUnit.Framework;

namespace ClaimExtract.Tests.Segmenting;

internal sealed class SegmenterTests
{
    private static IEnumerable<TestCaseData> SentenceCases => SegmentingCase.Lines("sentences.txt");

    private static IEnumerable<TestCaseData> TokenCases => SegmentingCase.Lines("tokens.txt");

    private static IEnumerable<TestCaseData> QuotationCases => SegmentingCase.Lines("quotations.txt");

    private static IEnumerable<TestCaseData> DatelineCases => SegmentingCase.Lines("datelines.txt");

    [TestCaseSource(nameof(SentenceCases))]
    public void Segment_EndsSentences(string line)
    {
        var marked = line.Replace('⏎', '\n');
        var expected = marked.Split(['|', '¦'], StringSplitOptions.TrimEntries);
        var text = marked.Replace("\n | ", "\n", StringComparison.Ordinal).Replace(" | \n", "\n", StringComparison.Ordinal)
            .Replace(" | ", " ", StringComparison.Ordinal).Replace("¦", "", StringComparison.Ordinal);
        var found = SegmentingCase.Segment(text).Sentences.Select(s => s.Span.In(text).ToString());
        Assert.That(Glue(found), Is.EqualTo(Glue(expected)));
    }

    [TestCaseSource(nameof(TokenCases))]
    public void Segment_CutsTokens(string line)
    {
        var (text, expected) = SegmentingCase.Cut(line);
        var found = SegmentingCase.Segment(text).Tokens.Select(t => t.Span.In(text).ToString());
        Assert.That(string.Join(' ', found), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(QuotationCases))]
    public void Segment_PairsQuotationMarks(string line)
    {
        var (text, expected) = SegmentingCase.Cut(line);
        var found = SegmentingCase.Segment(text).Quotations
            .Select(q => $"{q.Depth} {(q.IsClosed ? "" : "open ")}{q.Content.In(text)}");
        Assert.That(string.Join(" ¦ ", found.DefaultIfEmpty("-")), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(DatelineCases))]
    public void Segment_TakesTheDatelineOff(string line)
    {
        var (text, expected) = SegmentingCase.Cut(line);
        var segmented = SegmentingCase.Segment(text);
        if (expected == "-")
        {
            Assert.That(segmented.Dateline.IsEmpty, Is.True);
            return;
        }
        var parts = expected.Split(';', StringSplitOptions.TrimEntries);
        var metadata = segmented.Article.Metadata;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(metadata.Publisher, Is.EqualTo(parts[0]));
            Assert.That(metadata.PublishedAt?.ToString("yyyy-MM-dd") ?? "", Is.EqualTo(parts[1]));
            Assert.That(segmented.Sentences[0].Span.In(text).ToString(), Does.StartWith(parts[2]));
        }
    }

    [Test]
    public void Segment_PrefersKnownMetadataToTheDateline()
    {
        const string text = "Lima, 8 Feb 90 (EFE) -- The road is closed.";
        var known = new ArticleMetadata { Publisher = "El Sol", PublishedAt = new DateOnly(1990, 2, 9), PublishedBasis = PublishedBasis.Field };
        var article = new Article(new ArticleOrigin("a.txt", "a"), known, text, new TextSpan(0, text.Length));
        Assert.That(new Segmenter().Segment(article).Article.Metadata, Is.EqualTo(known));
    }

    [Test]
    public void Segment_ReadsOnlyTheBody()
    {
        const string text = "Title: Floods. Again.\n\nThe river rose. It fell.";
        var article = new Article(new ArticleOrigin("a.txt", "a"), new ArticleMetadata(), text, new TextSpan(23, text.Length));
        var sentences = new Segmenter().Segment(article).Sentences;
        Assert.That(sentences.Select(s => s.Span.Start), Is.EqualTo(new[] { 23, 39 }));
    }

    [TestCase("Rebels seize dam\n\nThe dam fell at dawn.", SentenceKind.Heading)]
    [TestCase("\"We hold\": general\n\nThe dam fell at dawn.", SentenceKind.Heading)]
    [TestCase("Rebels seize dam.\n\nThe dam fell at dawn.", SentenceKind.Prose)]
    [TestCase("The minister said:\n\nThe dam fell at dawn.", SentenceKind.Prose)]
    [TestCase("Rebels seize dam", SentenceKind.Prose)]
    public void Segment_TellsHeadingsFromProse(string text, SentenceKind expected)
    {
        Assert.That(SegmentingCase.Segment(text).Sentences[0].Kind, Is.EqualTo(expected));
    }

    [TestCase("One. Two.\nThree.\n\nFour.", "0 0 1 2")]
    [TestCase("One. Two.\r\n\r\nThree.", "0 0 1")]
    public void Segment_NumbersParagraphs(string text, string expected)
    {
        Assert.That(string.Join(' ', SegmentingCase.Segment(text).Sentences.Select(s => s.ParagraphIndex)), Is.EqualTo(expected));
    }

    private static string Glue(IEnumerable<string> sentences) => string.Join(" | ", sentences.Select(s => s.Replace('\n', ' ')));
}
