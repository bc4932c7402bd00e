using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Model;
using NUnit.Framework;

namespace ClaimExtract.Tests.Segmenting;

/// <summary>Reads the case files of this folder and segments bare text.</summary>
internal static class SegmentingCase
{
    public static SegmentedText Segment(string text) =>
        new Segmenter().Segment(new Article(new ArticleOrigin("case.txt", "case"), new ArticleMetadata(), text, new TextSpan(0, text.Length)));

    /// <summary>The lines of a file that are no comment.</summary>
    public static IEnumerable<TestCaseData> Lines(string file)
    {
        foreach (var line in File.ReadLines(Checkout.File("tests/ClaimExtract.Tests/Segmenting/" + file)))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return new TestCaseData(line).SetArgDisplayNames(line);
            }
        }
    }

    /// <summary>Cuts "input → expected" and puts line breaks in.</summary>
    public static (string Input, string Expected) Cut(string line)
    {
        var arrow = line.IndexOf(" → ", StringComparison.Ordinal);
        return (line[..arrow].Replace('⏎', '\n'), line[(arrow + 3)..].Replace('⏎', '\n'));
    }
}
