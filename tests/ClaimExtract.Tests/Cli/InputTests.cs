using System.Text.Json;
using NUnit.Framework;

namespace ClaimExtract.Tests.Cli;

/// <summary>What the program does with good and bad input; the real program runs.</summary>
internal sealed class InputTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Run_EndsWith3WhereTheOnlyPathIsWrong()
    {
        var run = ProgramRun.Of("extract", _folder["missing.txt"]);
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Errors, Does.Contain("missing.txt: no such file or folder"));
    }

    [Test]
    public void Run_EndsWith1WhereOneOfSeveralPathsIsWrong()
    {
        var good = _folder.Write("good.txt", "The council voted.\n");
        var run = ProgramRun.Of("inspect", _folder["missing.txt"], good);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Lines, Has.Length.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("missing.txt"));
    }

    [Test]
    public void Run_SaysThatAnEmptyFileHasNoText()
    {
        var run = ProgramRun.Of("extract", _folder.Write("empty.txt", ""));
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Errors, Does.Contain("empty.txt: no text"));
    }

    [Test]
    public void Run_SaysThatBinaryDataIsBinary()
    {
        var run = ProgramRun.Of("extract", _folder.Write("picture.txt", [0, 1, 2, 3, 0, 255]));
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Errors, Does.Contain("picture.txt: binary data"));
    }

    /// <summary>A link whose target is gone cannot be read by anyone, not even by root.</summary>
    [Test]
    public void Run_ReadsNineOfTenWhereOneCannotBeRead()
    {
        for (var i = 0; i < 9; i++)
        {
            _folder.Write($"news/{i}.txt", $"The council voted for plan {i}.\n");
        }
        File.CreateSymbolicLink(_folder["news/4b.txt"], _folder["gone.txt"]);
        var run = ProgramRun.Of("inspect", _folder["news"], "--errors", _folder["errors.jsonl"]);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Lines.Select(line => Path.GetFileName(Field(line, "source_path"))), Is.EqualTo(Enumerable.Range(0, 9).Select(i => $"{i}.txt")));
        Assert.That(run.Errors, Does.Contain("4b.txt"));
        var error = File.ReadAllLines(_folder["errors.jsonl"]).Single();
        Assert.That(Field(error, "path"), Does.EndWith("news/4b.txt"));
    }

    [Test]
    public void Run_NamesTheLineOfInvalidJsonAndGoesOn()
    {
        var path = _folder.Write("news.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n{\"id\":\n{\"id\":\"d\",\"text\":\"Four.\"}\n");
        var run = ProgramRun.Of("inspect", path, "--errors", _folder["errors.jsonl"]);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("news.jsonl:3: invalid JSON"));
        Assert.That(run.Lines.Select(line => Field(line, "doc_id")), Is.EqualTo(new[] { "a", "b", "d" }));
        Assert.That(File.ReadAllText(_folder["errors.jsonl"]), Does.Contain("\"line\":3"));
    }

    [Test]
    public void Run_StopsAtTheFirstErrorWithFailFast()
    {
        var path = _folder.Write("news.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\n{\"id\":\"c\",\"text\":\"Three.\"}\n");
        var run = ProgramRun.Of("inspect", path, "--fail-fast");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Lines, Has.Length.EqualTo(1));
    }

    [Test]
    public void Run_ReadsStandardInputWhereNoPathIsGiven()
    {
        var run = new ProgramRun.Setup { Input = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n" }.Run("inspect");
        Assert.That(run.Lines.Select(line => Field(line, "doc_id")), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(run.Lines.Select(line => Field(line, "source_path")), Is.All.EqualTo("-"));
    }

    [Test]
    public void Run_TakesGlobsAndRefusesOneThatMatchesNothing()
    {
        _folder.Write("a/one.txt", "One.");
        _folder.Write("a/b/two.txt", "Two.");
        var setup = new ProgramRun.Setup { Folder = _folder.Path };
        Assert.That(setup.Run("inspect", "**/*.txt").Lines.Select(line => Field(line, "source_path")), Is.EqualTo(new[] { "a/b/two.txt", "a/one.txt" }));
        var unmatched = setup.Run("inspect", "*.md");
        Assert.That(unmatched.ExitCode, Is.EqualTo(2));
        Assert.That(unmatched.Errors, Does.Contain("*.md"));
    }

    [Test]
    public void Run_FillsDayAndPublisherFromOptions()
    {
        var path = _folder.Write("a.txt", "The council voted.");
        var run = ProgramRun.Of("inspect", path, "--date", "17 October 2024", "--publisher", "The Harbour Post");
        Assert.That(Field(run.Text, "published_at"), Is.EqualTo("2024-10-17"));
        Assert.That(Field(run.Text, "published_basis"), Is.EqualTo("option"));
        Assert.That(Field(run.Text, "publisher"), Is.EqualTo("The Harbour Post"));
    }

    private static string Field(string line, string name)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).GetString()!;
    }
}
