using System.Diagnostics;
using ClaimExtract.Analysis.Segmenting;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Segmenting;

/// <summary>What holds for any text, news or noise.</summary>
internal sealed class SegmenterProperties
{
    private const int Megabyte = 1 << 20;

    private static readonly string[] s_pieces =
    [
        " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00A0", "\u2028", ".", "..", "...", ". . .", "!", "?", "…", ",", ":", ";", "-", "--", "—", "_",
        "\"", "'", "''", "``", "`", "“", "”", "‘", "’", "«", "»", "„", "(", ")", "[", "]", "/", "@", "#", "&", "%", "$", "•", "*",
        "a", "I", "No", "Gen", "U.S", "e.g", "Co", "The", "said", "don't", "Shafaq News/ ", "BEIRUT (AP) - ", "12 Oct 90", "[Text]", "1.", "2)", "(iv)",
        "1,000", "3.5", "10:30", "555-0199", "http://", "www.", "a@b.c", "x.com", ":)", "\uD800", "\uDC00", "\U0001F600", "\u200B", "\u200F", "\u0301", "é", "م", "中", "\0",
    ];

    private static FsCheck.Gen<string> Texts => Gen.ArrayOf(Gen.Elements(s_pieces)).Select(string.Concat);

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public FsCheck.Property Segment_CoversTheBody() => Prop.ForAll(Texts.ToArbitrary(), AssertCovers);

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Segment_CoversAnyString() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => AssertCovers(text ?? ""));

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public FsCheck.Property Segment_CoversAnyUnicode() => Prop.ForAll(AnyText.Texts, AssertCovers);

    /// <summary>What lies between tokens is white space, so that the tokens and the lengths of the gaps give the text back.</summary>
    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Segment_LosesNothingBetweenTokens() => Prop.ForAll(AnyText.Texts, text =>
    {
        var segmented = SegmentingCase.Segment(text);
        var (rebuilt, position) = (new System.Text.StringBuilder(), segmented.Dateline.End);
        rebuilt.Append(text, 0, position);
        foreach (var token in segmented.Tokens)
        {
            var gap = text[position..token.Start];
            Assert.That(string.IsNullOrWhiteSpace(gap), Is.True, gap);
            rebuilt.Append(gap).Append(segmented.Text, token.Start, token.Length);
            position = token.End;
        }
        Assert.That(rebuilt.Append(text[position..].Where(char.IsWhiteSpace).ToArray()).ToString(), Is.EqualTo(text));
    });

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public FsCheck.Property Segment_GivesTheSameTwice() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var first = SegmentingCase.Segment(text);
        var second = SegmentingCase.Segment(text);
        Assert.That(second.Tokens, Is.EqualTo(first.Tokens));
        Assert.That(second.Sentences, Is.EqualTo(first.Sentences));
        Assert.That(second.Quotations, Is.EqualTo(first.Quotations));
    });

    [TestCase("a")]
    [TestCase(".")]
    [TestCase("\"")]
    [TestCase("'")]
    [TestCase("a.")]
    [TestCase("a-")]
    [TestCase("a@")]
    [TestCase("U.S.A.b.")]
    [TestCase("1,000")]
    [TestCase("non-")]
    [TestCase("(a)")]
    [TestCase("“‘")]
    [TestCase("/")]
    [TestCase("http://")]
    [TestCase(". ")]
    [TestCase("[1]")]
    [TestCase("1) ")]
    [TestCase("\n")]
    [TestCase("a\n")]
    [TestCase("\uD800")]
    public void Segment_TakesLinearTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Megabyte / piece.Length));
        var watch = Stopwatch.StartNew();
        _ = SegmentingCase.Segment(text);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    /// <summary>A megabyte without a space takes about four times as long as a quarter of it.</summary>
    [TestCase("a")]
    [TestCase("a.")]
    [TestCase("U.S.A.b.")]
    [TestCase("“‘")]
    [TestCase("http://")]
    [TestCase("\u200B\u202E")]
    [TestCase("\uD800")]
    public void Segment_TakesTimeInProportionToTheText(string piece) =>
        Assert.That(TimeRatio.OfFourfold(piece, Megabyte / 4, text => SegmentingCase.Segment(text)), Is.LessThan(TimeRatio.MostForLinear));

    private static void AssertCovers(string text)
    {
        var segmented = SegmentingCase.Segment(text);
        var owners = new int[text.Length];
        var position = 0;
        foreach (var token in segmented.Tokens)
        {
            Assert.That(token.Start, Is.GreaterThanOrEqualTo(position), "tokens are ordered");
            Assert.That(token.Length, Is.Positive);
            position = token.End;
            Assert.That(position, Is.LessThanOrEqualTo(text.Length));
            owners.AsSpan(token.Start, token.Length).Fill(1);
        }
        for (var i = 0; i < text.Length; i++)
        {
            Assert.That(owners[i] == 1 || char.IsWhiteSpace(text[i]) || segmented.Dateline.Contains(i), Is.True, $"character {i} has a token");
        }
        AssertSentences(segmented);
        AssertQuotations(segmented, text);
    }

    private static void AssertSentences(SegmentedText segmented)
    {
        var next = 0;
        foreach (var sentence in segmented.Sentences)
        {
            Assert.That(sentence.Tokens.Start, Is.EqualTo(next), "every token is in one sentence");
            Assert.That(sentence.Tokens.Length, Is.Positive);
            Assert.That(sentence.Span, Is.EqualTo(segmented.SpanOf(sentence.Tokens)));
            next = sentence.Tokens.End;
        }
        Assert.That(next, Is.EqualTo(segmented.Tokens.Length));
    }

    private static void AssertQuotations(SegmentedText segmented, string text)
    {
        var start = 0;
        foreach (var quotation in segmented.Quotations)
        {
            Assert.That(quotation.Span.Start, Is.GreaterThanOrEqualTo(start), "quotations are ordered");
            Assert.That(quotation.Span.End, Is.LessThanOrEqualTo(text.Length));
            Assert.That(quotation.Span.Contains(quotation.Content), Is.True);
            start = quotation.Span.Start;
        }
    }
}
