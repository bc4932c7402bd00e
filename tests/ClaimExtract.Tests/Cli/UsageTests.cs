using System.Text.Json;
using NUnit.Framework;

namespace ClaimExtract.Tests.Cli;

/// <summary>Options, help and configuration; the real program runs.</summary>
internal sealed class UsageTests
{
    private TempFolder _folder = null!;
    private string _article = "";

    [OneTimeSetUp]
    public void MakeFolder()
    {
        _folder = new TempFolder();
        _article = _folder.Write("a.txt", "The council voted.\n");
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("--help")]
    [TestCase("extract --help")]
    [TestCase("inspect --help")]
    [TestCase("explain --help")]
    [TestCase("schema --help")]
    [TestCase("train --help")]
    [TestCase("evaluate --help")]
    public void Run_ShowsAnExampleInTheHelpOfEveryCommand(string arguments)
    {
        var run = ProgramRun.Of(arguments.Split(' '));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Text, Does.Contain("Example").And.Contain("\n    claimextract "));
    }

    [Test]
    public void Run_ShowsItsVersion() => Assert.That(ProgramRun.Of("--version").Text, Does.StartWith("claimextract 0."));

    [TestCase("--columns=nonsense", "source_chain")]
    [TestCase("--types=nonsense", "capture_detention")]
    [TestCase("--format=nonsense", "jsonl")]
    [TestCase("--min-confidence=2", "0 to 1")]
    [TestCase("--jobs=0", "whole number")]
    [TestCase("--date=3/4/2024", "YYYY-MM-DD")]
    [TestCase("--output=x.nonsense", ".csv")]
    [TestCase("--nonsense", "extract --help")]
    public void Run_EndsWith2AndSaysWhatIsKnown(string option, string hint)
    {
        var run = ProgramRun.Of(_article, option);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain(hint));
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase("-q inspect a.txt")]
    [TestCase("--jobs 1 --publisher=A --quiet inspect a.txt --no-color")]
    public void Run_FindsTheCommandBehindOptions(string arguments)
    {
        var run = new ProgramRun.Setup { Folder = _folder.Path }.Run(arguments.Split(' '));
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Text, Does.StartWith("{\"doc_id\""));
    }

    /// <summary>What follows an option with a value is that value, and what follows a path is a path.</summary>
    [TestCase("--publisher inspect a.txt")]
    [TestCase("-q a.txt inspect")]
    public void Run_TakesNoValueForTheCommand(string arguments)
    {
        _folder.Write("inspect", "The council voted.\n");
        Assert.That(new ProgramRun.Setup { Folder = _folder.Path }.Run(arguments.Split(' ')).Text, Does.StartWith("claim_id,"));
    }

    [Test]
    public void Run_RefusesAnOptionOfAnotherCommandBeforeTheCommand()
    {
        var run = ProgramRun.Of("--tokens", "extract", _article);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain("unknown option '--tokens'"));
    }

    [Test]
    public void Run_EndsWith6WhereNothingWasFoundWithFailIfEmpty() =>
        Assert.That(ProgramRun.Of(_article, "--types", "threat", "--fail-if-empty").ExitCode, Is.EqualTo(6));

    [Test]
    public void Run_TakesAFlagBeforeTheEnvironmentBeforeTheFile()
    {
        _folder.Write("project/claimextract.json", "{ \"columns\": \"claim_type\", /* why not */ \"quiet\": true }");
        Directory.CreateDirectory(_folder["project/deep"]);
        var setup = new ProgramRun.Setup { Folder = _folder["project/deep"] };
        Assert.That(setup.Run(_article).Text, Does.StartWith("claim_type\r\n"));
        setup.Variables["CLAIMEXTRACT_COLUMNS"] = "sentence";
        Assert.That(setup.Run(_article).Text, Does.StartWith("sentence\r\n"));
        Assert.That(setup.Run(_article, "--columns", "claim_id").Text, Does.StartWith("claim_id\r\n"));
    }

    [TestCase("{ \"nonsense\": 1 }", "nonsense")]
    [TestCase("{ \"jobs\": \"many\" }", "jobs")]
    [TestCase("[]", "JSON object")]
    [TestCase("{", "JSON object")]
    public void Run_EndsWith5WhereTheFileIsWrong(string configuration, string hint)
    {
        _folder.Write("wrong/claimextract.json", configuration);
        var run = new ProgramRun.Setup { Folder = _folder["wrong"] }.Run(_article, _article);
        Assert.That(run.ExitCode, Is.EqualTo(5));
        Assert.That(run.Errors, Does.Contain(hint).And.Contain("claimextract.json"));
    }

    [Test]
    public void Run_PrintsASchemaThatIsJson()
    {
        using var schema = JsonDocument.Parse(ProgramRun.Of("schema").Text);
        Assert.That(schema.RootElement.GetProperty("properties").GetProperty("source").GetProperty("properties").TryGetProperty("source_chain", out _));
    }
}
