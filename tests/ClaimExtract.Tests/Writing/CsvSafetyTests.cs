using System.Text;
using ClaimExtract.Writing;
using FsCheck;
using NUnit.Framework;

namespace ClaimExtract.Tests.Writing;

/// <summary>No text that an article holds breaks a CSV file or runs in a spreadsheet.</summary>
internal sealed class CsvSafetyTests
{
    [TestCase("=1+1", "'=1+1")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@x", "'@x")]
    [TestCase("\tx", "'\tx")]
    [TestCase("\rx", "' x")]
    [TestCase("\nx", "' x")]
    [TestCase("a=1", "a=1")]
    [TestCase(" -1", " -1")]
    [TestCase("a\r\nb\nc\u2028d", "a b c d")]
    [TestCase("say \"no\", they", "\"say \"\"no\"\", they\"")]
    public void Write_MakesTextCellsSafe(string title, string expected) => Assert.That(Cell(title), Is.EqualTo(expected));

    [Test]
    public void Write_LeavesNumberCellsAlone()
    {
        var claim = HandMade.Article.Claims[0];
        var negative = HandMade.Article with { Claims = [claim with { Quantity = claim.Quantity! with { Value = -5.50m } }] };
        var options = new WriterOptions { Columns = WriterTests.Columns("count_value", "confidence") };
        Assert.That(Encoding.UTF8.GetString(WriterTests.Written("csv", options, negative)), Is.EqualTo("count_value,confidence\r\n-5.5,0.8700\r\n"));
    }

    [FsCheck.NUnit.Property]
    public bool Write_GivesOnePhysicalLineARecord(NonNull<string> title)
    {
        var cell = Cell(title.Get);
        var content = cell.StartsWith('"') ? cell[1..] : cell;
        return !cell.AsSpan().ContainsAny("\r\n\v\f\u0085\u2028\u2029") && (content.Length == 0 || !"=+-@\t".Contains(content[0], StringComparison.Ordinal));
    }

    private static string Cell(string title)
    {
        var article = HandMade.Article.Article;
        var analysis = HandMade.Article with { Article = article with { Metadata = article.Metadata with { Title = title } }, Claims = [HandMade.Article.Claims[1]] };
        var options = new WriterOptions { Columns = WriterTests.Columns("claim_type", "title") };
        var csv = Encoding.UTF8.GetString(WriterTests.Written("csv", options, analysis));
        const string before = "claim_type,title\r\nother,";
        Assert.That(csv, Does.StartWith(before).And.EndsWith("\r\n"));
        return csv[before.Length..^2];
    }
}
