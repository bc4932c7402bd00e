using System.Text.Json;
using NUnit.Framework;

namespace ClaimExtract.Tests.Cli;

/// <summary>What explain prints, and how it ends; the real program runs.</summary>
internal sealed class ExplainTests
{
    private const string Sample = "samples/articles/01-retold-newspaper.txt";

    private TempFolder _folder = null!;

    [OneTimeSetUp]
    public void MakeFolder()
    {
        _folder = new TempFolder();
        _folder.Write("two.jsonl", "{\"id\":\"a\",\"text\":\"The council voted.\"}\n{\"id\":\"b\",\"text\":\"It rained. Police arrested six men.\"}\n");
        _folder.Write("one.txt", "Police said six men were arrested.\n");
        _folder.Write("broken.jsonl", "{\n");
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("--sentence 8", "sentence.txt")]
    [TestCase("", "list.txt")]
    public void Run_PrintsForReaders(string arguments, string expected)
    {
        var run = new ProgramRun.Setup { Folder = Checkout.Root }.Run(["explain", Sample, .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Golden.Check("tests/ClaimExtract.Tests/Explaining/Cases/" + expected, run.Output);
    }

    [Test]
    public void Run_PrintsTheSentenceAsOneJsonObject()
    {
        var root = Json("one.txt", "--sentence", "1", "--json");
        Assert.That(root.GetProperty("sentence").GetProperty("number").GetInt32(), Is.EqualTo(1));
        Assert.That(root.GetProperty("tokens").GetArrayLength(), Is.EqualTo(7));
        Assert.That(root.GetProperty("attributions")[0].GetProperty("rule").GetString(), Is.EqualTo("attribution.cue"));
        Assert.That(root.GetProperty("labels")[0].GetProperty("decisions")[0].GetProperty("contest").GetProperty("features").GetArrayLength(), Is.GreaterThan(0));
        Assert.That(root.GetProperty("clauses")[0].GetProperty("types").GetArrayLength(), Is.EqualTo(17));
        Assert.That(root.GetProperty("claims")[0].GetProperty("claim_type").GetString(), Is.EqualTo("capture_detention"));
    }

    [Test]
    public void Run_ExplainsTheClaimsThatExtractPrints()
    {
        var ids = new ProgramRun.Setup { Folder = _folder.Path }.Run("one.txt", "--columns", "claim_id").Lines[1..].Select(line => line.TrimEnd('\r'));
        var explained = Json("one.txt", "--sentence", "1", "--json").GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("claim_id").GetString());
        Assert.That(explained, Is.EqualTo(ids));
    }

    [Test]
    public void Run_ListsTheSentencesAsOneJsonObject()
    {
        var sentences = Json("two.jsonl", "--doc", "b", "--json").GetProperty("sentences");
        Assert.That(sentences.EnumerateArray().Select(s => s.GetProperty("text").GetString()), Is.EqualTo(new[] { "It rained.", "Police arrested six men." }));
    }

    [Test]
    public void Run_ReadsStandardInput() =>
        Assert.That(new ProgramRun.Setup { Input = "Police arrested six men." }.Run("explain", "-").Text, Does.Contain("Police arrested six men."));

    [TestCase("one.txt --sentence 2", "it has 1, counted from 1")]
    [TestCase("one.txt --sentence 0", "a whole number from 1 on")]
    [TestCase("one.txt --sentence first", "a whole number from 1 on")]
    [TestCase("--sentence 1", "FILE")]
    [TestCase("one.txt --nonsense", "explain --help")]
    [TestCase("--nonsense", "explain --help")]
    [TestCase("two.jsonl --sentence 1", "--doc: a, b")]
    [TestCase("two.jsonl --doc c", "there are a, b")]
    public void Run_EndsWith2WhereTheUsageIsWrong(string arguments, string hint)
    {
        var run = Run(arguments.Split(' '));
        Assert.That(run.ExitCode, Is.EqualTo(2), run.Errors);
        Assert.That(run.Errors, Does.Contain(hint));
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase("missing.txt", "no such file")]
    [TestCase("broken.jsonl", "broken.jsonl:1")]
    public void Run_EndsWith3WhereNothingIsReadable(string name, string reason)
    {
        var run = Run(name, "--sentence", "1");
        Assert.That(run.ExitCode, Is.EqualTo(3), run.Errors);
        Assert.That(run.Errors, Does.Contain(reason));
    }

    private ProgramRun Run(params string[] arguments) => new ProgramRun.Setup { Folder = _folder.Path }.Run(["explain", .. arguments]);

    private JsonElement Json(params string[] arguments)
    {
        var run = Run(arguments);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Lines, Has.Length.EqualTo(1));
        return JsonDocument.Parse(run.Text).RootElement;
    }
}
