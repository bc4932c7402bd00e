using System.Globalization;
using System.Text;
using ClaimExtract.Reading;
using NUnit.Framework;

namespace ClaimExtract.Tests.Reading;

/// <summary>Each input in Cases, read, is what its .expected file says.</summary>
internal sealed class ReaderCases
{
    private const string Folder = "tests/ClaimExtract.Tests/Reading/Cases";

    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Checkout.File(Folder))
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.Contains(".expected", StringComparison.Ordinal) && !name.Contains(".actual", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void Read_GivesWhatTheCaseExpects(string name)
    {
        var shown = new StringBuilder();
        foreach (var result in new ArticleSource(new ReadingOptions(), () => Stream.Null).Read([Checkout.File($"{Folder}/{name}")]))
        {
            Show(result, shown);
        }
        Golden.Check($"{Folder}/{name}.expected", shown.ToString());
    }

    private static void Show(ReadingResult result, StringBuilder shown)
    {
        var culture = CultureInfo.InvariantCulture;
        switch (result)
        {
            case ReadingError error:
                shown.Append(culture, $"error, line {error.Line}: {error.Reason}\n");
                break;
            case ReadingWarning warning:
                shown.Append(culture, $"warning, line {warning.Line}: {warning.Reason}\n");
                break;
            case ArticleRead { Article: var article }:
                var (metadata, origin) = (article.Metadata, article.Origin);
                shown.Append(culture, $"article, line {origin.Line}, id {origin.DocumentId}\n");
                shown.Append(culture, $"  title: {metadata.Title}\n  author: {metadata.Author}\n  publisher: {metadata.Publisher}\n  url: {metadata.Url}\n");
                shown.Append(culture, $"  day: {metadata.PublishedAt:yyyy-MM-dd} ({metadata.PublishedBasis})\n");
                shown.Append(culture, $"  body from {article.Body.Start}: {Visible(article[article.Body])}\n");
                break;
            default:
                break;
        }
    }

    private static string Visible(ReadOnlySpan<char> text) =>
        text.ToString().Replace("\r", "<CR>", StringComparison.Ordinal).Replace("\n", "<LF>", StringComparison.Ordinal);
}
