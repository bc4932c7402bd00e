using System.Text;
using ClaimExtract.Reading;
using NUnit.Framework;

namespace ClaimExtract.Tests.Reading;

internal sealed class FindingTests
{
    [Test]
    public void Read_TakesAFolderInOrdinalOrderOfFullPaths()
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "b.txt", "a/z.txt", "a-b.txt", "a.txt", "a/B.txt", "Z.txt", ".hidden.txt", "picture.xyz" })
        {
            folder.Write(name, name);
        }
        Assert.That(Paths(folder.Path), Is.EqualTo(new[] { "Z.txt", "a-b.txt", "a.txt", "a/B.txt", "a/z.txt", "b.txt" }));
    }

    [TestCase("*.txt", "a.txt b.txt")]
    [TestCase("?.txt", "a.txt b.txt")]
    [TestCase("**/*.txt", "a.txt b.txt s/a.txt s/t/c.txt")]
    [TestCase("s/**", "s/a.txt s/t/c.txt")]
    [TestCase("*/a*", "s/a.txt")]
    [TestCase("**/t/*", "s/t/c.txt")]
    public void Read_TakesWhatAGlobMatches(string glob, string expected)
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "a.txt", "b.txt", "s/a.txt", "s/t/c.txt" })
        {
            folder.Write(name, name);
        }
        Assert.That(string.Join(' ', Paths(folder[glob], folder.Path)), Is.EqualTo(expected));
    }

    [Test]
    public void FirstUnmatchedGlob_NamesTheGlobThatMatchesNothing()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "a");
        Assert.That(InputPaths.FirstUnmatchedGlob([folder["*.txt"], folder["*.md"]]), Is.EqualTo(folder["*.md"]));
        Assert.That(InputPaths.FirstUnmatchedGlob([folder["*.txt"], folder["none.txt"]]), Is.Null);
    }

    [Test]
    public void Read_ObeysIncludeAndExclude()
    {
        using var folder = new TempFolder();
        foreach (var name in new[] { "a.txt", "a.md", "old/a.txt", "old/b.md" })
        {
            folder.Write(name, name);
        }
        Assert.That(Paths(folder.Path, options: new ReadingOptions { Include = ["*.txt"] }), Is.EqualTo(new[] { "a.txt", "old/a.txt" }));
        Assert.That(Paths(folder.Path, options: new ReadingOptions { Exclude = ["old/**"] }), Is.EqualTo(new[] { "a.md", "a.txt" }));
    }

    [Test]
    public void Read_EndsWhereLinksRunInCircles()
    {
        using var folder = new TempFolder();
        folder.Write("s/a.txt", "a");
        Directory.CreateSymbolicLink(folder["s/up"], folder.Path);
        Directory.CreateSymbolicLink(folder["s/self"], folder["s/self"]);
        Directory.CreateSymbolicLink(folder["t"], folder["s"]);
        Assert.That(Paths(folder.Path), Is.EqualTo(new[] { "s/a.txt", "t/a.txt" }));
    }

    [Test]
    public void Read_GivesAnErrorForAFolderWithoutArticles()
    {
        using var folder = new TempFolder();
        folder.Write("picture.xyz", "x");
        Assert.That(Read(folder.Path).Single(), Is.InstanceOf<ReadingError>());
    }

    [Test]
    public void Read_RefusesAnUnknownExtensionAndSaysWhichAreKnown()
    {
        using var folder = new TempFolder();
        Assert.That(((ReadingError)Read(folder.Write("page.xyz", "x")).Single()).Reason, Does.Contain(".txt").And.Contain(".jsonl"));
    }

    [TestCase("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}", "One.|Two.")]
    [TestCase("\n \n{\"text\":\"One.\"}", "One.")]
    [TestCase("{ braces open a sentence } too.", "{ braces open a sentence } too.")]
    [TestCase("Plain.", "Plain.")]
    public void Read_TellsTextFromJsonLinesOnStandardInput(string input, string expected)
    {
        var source = new ArticleSource(new ReadingOptions(), () => new MemoryStream(Encoding.UTF8.GetBytes(input)));
        var texts = source.Read(["-"]).OfType<ArticleRead>().Select(read => read.Article.Text);
        Assert.That(string.Join('|', texts), Is.EqualTo(expected));
    }

    private static string[] Paths(string path, string? root = null, ReadingOptions? options = null) =>
        [.. Read(path, options).OfType<ArticleRead>().Select(read => read.Article.Origin.Path[((root ?? path).Length + 1)..])];

    private static List<ReadingResult> Read(string path, ReadingOptions? options = null) =>
        [.. new ArticleSource(options ?? new ReadingOptions(), () => Stream.Null).Read([path])];
}
