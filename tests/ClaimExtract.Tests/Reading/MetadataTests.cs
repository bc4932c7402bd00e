using ClaimExtract.Model;
using ClaimExtract.Reading;
using ClaimExtract.Reading.Finding;
using ClaimExtract.Reading.Headers;
using NUnit.Framework;

namespace ClaimExtract.Tests.Reading;

internal sealed class MetadataTests
{
    [TestCase("2024-10-17", "2024-10-17")]
    [TestCase("2024-10-17 08:30:00", "2024-10-17")]
    [TestCase("2024-10-17T23:59:00-08:00", "2024-10-17")]
    [TestCase("2024/1/7", "2024-01-07")]
    [TestCase("20241017", "2024-10-17")]
    [TestCase("17 Oct 2024", "2024-10-17")]
    [TestCase("October 17, 2024", "2024-10-17")]
    [TestCase("Thu, 17 Oct 2024 08:30:00 GMT", "2024-10-17")]
    [TestCase("Thursday, October 17, 2024", "2024-10-17")]
    [TestCase("3/4/2024", "")]
    [TestCase("2024-13-01", "")]
    [TestCase("yesterday", "")]
    [TestCase("", "")]
    public void TryParse_ReadsDaysThatHaveOneReading(string text, string expected) =>
        Assert.That(DayParser.TryParse(text, out var day) ? day.ToString("yyyy-MM-dd") : "", Is.EqualTo(expected));

    [TestCase("news/2024-10-17-name.txt", "2024-10-17")]
    [TestCase("name_20241017.txt", "2024-10-17")]
    [TestCase("2024.10.17.md", "2024-10-17")]
    [TestCase("2024-10-17/name.txt", "")]
    [TestCase("name-2024-10.txt", "")]
    [TestCase("name-2024-02-31.txt", "")]
    [TestCase("id-120241017.txt", "")]
    [TestCase("id-202410171.txt", "")]
    public void TryFind_FindsADayInTheNameOfTheFile(string path, string expected) =>
        Assert.That(FileNameDay.TryFind(path, out var day) ? day.ToString("yyyy-MM-dd") : "", Is.EqualTo(expected));

    [TestCase("Date: 2020-01-01\n\nBody.", "2020-01-01", PublishedBasis.Header, "")]
    [TestCase("Publisher: The Outlet\n\nBody.", "2022-02-02", PublishedBasis.Option, "The Outlet")]
    [TestCase("Body.", "2022-02-02", PublishedBasis.Option, "Given")]
    public void Read_FillsWhatTheDocumentDoesNotSayFromOptions(string text, string day, PublishedBasis basis, string publisher)
    {
        using var folder = new TempFolder();
        var options = new ReadingOptions { PublishedAt = new DateOnly(2022, 2, 2), Publisher = "Given" };
        var article = new ArticleSource(options, () => Stream.Null).Read([folder.Write("2021-03-03.txt", text)]).OfType<ArticleRead>().Single().Article;
        Assert.That(article.Metadata.PublishedAt?.ToString("yyyy-MM-dd"), Is.EqualTo(day));
        Assert.That(article.Metadata.PublishedBasis, Is.EqualTo(basis));
        Assert.That(article.Metadata.Publisher, Is.EqualTo(publisher.Length > 0 ? publisher : "Given"));
    }

    [Test]
    public void Read_TakesTheDayFromTheNameOfAFileOfOneArticleOnly()
    {
        using var folder = new TempFolder();
        var text = folder.Write("2021-03-03.txt", "Body.");
        var lines = folder.Write("2021-03-03.jsonl", "{\"text\":\"Other.\"}");
        var bases = new ArticleSource(new ReadingOptions(), () => Stream.Null).Read([text, lines]).OfType<ArticleRead>().Select(read => read.Article.Metadata.PublishedBasis);
        Assert.That(bases, Is.EqualTo(new[] { PublishedBasis.Filename, PublishedBasis.None }));
    }

    [Test]
    public void Read_RefusesWhatIsLargerThanTheLimitAndGoesOn()
    {
        using var folder = new TempFolder();
        var lines = folder.Write("a.jsonl", $"{{\"text\":\"{new string('x', 200_000)}\"}}\n{{\"text\":\"Short.\"}}\n");
        var results = new ArticleSource(new ReadingOptions { MaxBytes = 100 }, () => Stream.Null).Read([lines]).ToList();
        Assert.That(results[0], Is.InstanceOf<ReadingError>());
        Assert.That(((ReadingError)results[0]).Line, Is.EqualTo(1));
        Assert.That(((ArticleRead)results[1]).Article.Origin.Line, Is.EqualTo(2));
    }
}
