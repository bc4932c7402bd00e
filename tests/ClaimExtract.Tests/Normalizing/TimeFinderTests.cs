using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimExtract.Analysis.Normalizing.Times;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;
using NUnit.Framework;

namespace ClaimExtract.Tests.Normalizing;

/// <summary>Runs the lines of times.txt, whose head explains them.</summary>
[TestFixture]
public sealed class TimeFinderTests
{
    private static readonly Segmenter s_segmenter = new();
    private static readonly TimeFinder s_finder = new();
    private static readonly string s_path = Checkout.File("tests/ClaimExtract.Tests/Normalizing/times.txt");

    [TestCaseSource(nameof(Cases))]
    public void Find_GivesTheValuesOfTheCase(string line, DateOnly? date)
    {
        Assert.That(Found(line, date), Is.EqualTo(line));
    }

    [Test]
    [Explicit("Rewrites times.txt with what is found now; read the difference before you keep it.")]
    public void Find_IsAccepted()
    {
        DateOnly? date = null;
        var lines = File.ReadAllLines(s_path);
        for (var i = 0; i < lines.Length; i++)
        {
            date = DateLine(lines[i], date);
            lines[i] = IsCase(lines[i]) ? Found(lines[i], date) : lines[i];
        }
        File.WriteAllText(s_path, string.Join('\n', lines) + "\n");
    }

    private static string Found(string line, DateOnly? date)
    {
        var text = line.Split(" → ")[0].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return Print(text, Find(text, date));
    }

    internal static ImmutableArray<TimeExpression> Find(string text, DateOnly? date)
    {
        var metadata = new ArticleMetadata { PublishedAt = date };
        var segmented = s_segmenter.Segment(new Article(new ArticleOrigin("times.txt", "case"), metadata, text, new TextSpan(0, text.Length)));
        return s_finder.Find(new TaggedText(segmented, new TokenForms(segmented), [.. Enumerable.Repeat(PartOfSpeech.Other, segmented.Tokens.Length)]));
    }

    /// <summary>The line that a case has to be: the text with brackets, then each value.</summary>
    private static string Print(string text, ImmutableArray<TimeExpression> times)
    {
        var line = new StringBuilder(text);
        foreach (var time in times.Reverse())
        {
            line.Insert(time.Span.End, ']').Insert(time.Span.Start, '[');
        }
        var separator = " → ";
        foreach (var time in times)
        {
            line.Append(separator).Append(time.Type.ToString().ToUpperInvariant()).Append(' ').Append(time.Value.Length > 0 ? time.Value : "?")
                .Append(time.Days is { } days ? " " + Print(days) : "").Append(Basis(time.Basis))
                .Append(time.Stretch is { } stretch ? " stretch " + Print(stretch) : "");
            separator = " | ";
        }
        return line.ToString();
    }

    private static string Basis(DateBasis basis) => basis switch
    {
        DateBasis.DocDate => " doc",
        DateBasis.DocumentInternal => " text",
        DateBasis.Ambiguous => " open",
        _ => "",
    };

    private static string Print(DayRange days) =>
        days.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + (days.Last == days.First ? "" : ".." + days.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static IEnumerable<TestCaseData> Cases()
    {
        DateOnly? date = null;
        var number = 0;
        foreach (var line in File.ReadLines(s_path))
        {
            number++;
            date = DateLine(line, date);
            if (IsCase(line))
            {
                yield return new TestCaseData(line, date).SetArgDisplayNames($"{number}: {line}");
            }
        }
    }

    private static bool IsCase(string line) => line.Length > 0 && line[0] is not ('#' or '=');

    private static DateOnly? DateLine(string line, DateOnly? date) => line switch
    {
        "= date none" => null,
        ['=', ..] => DateOnly.ParseExact(line.AsSpan(7), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => date,
    };
}
