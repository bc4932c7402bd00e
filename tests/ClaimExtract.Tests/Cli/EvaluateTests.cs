using System.Text.Json;
using NUnit.Framework;

namespace ClaimExtract.Tests.Cli;

/// <summary>Figures and exit codes of evaluate, on a sentence that no model gets wrong; the real program runs.</summary>
internal sealed class EvaluateTests
{
    /// <summary>The tag of "pier" is wrong in the gold, so that three of four are right.</summary>
    private const string Gold = """
        1	The	the	DET	_	_	2	det	_	_
        2	pier	pier	VERB	_	_	3	nsubj	_	_
        3	collapsed	collapse	VERB	_	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	_	_	3	punct	_	_

        """;

    private TempFolder _folder = null!;
    private string _gold = "";

    [OneTimeSetUp]
    public void MakeFolder()
    {
        _folder = new TempFolder();
        _gold = _folder.Write("gold.conllu", Gold + "\n");
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Run_PrintsATableOfFigures()
    {
        var run = ProgramRun.Of("evaluate", "--layer", "tags", _gold);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Lines[0], Is.EqualTo("tags: sentences 1, tokens 4"));
        Assert.That(run.Lines[1..4], Is.EqualTo(new[] { "accuracy  percent  right  all", "upos        75.00      3    4", "lemma      100.00      4    4" }));
        Assert.That(run.Lines[^1], Is.EqualTo("VERB>NOUN        1"));
    }

    [TestCase("sentences", "inner_f1", 100)]
    [TestCase("tags", "upos_accuracy", 75)]
    [TestCase("parse", "las", 100)]
    [TestCase("entities", "person_organization_place_f1", 100)]
    public void Run_PrintsOneJsonObject(string layer, string headline, double percent)
    {
        var run = ProgramRun.Of("evaluate", "--layer", layer, _gold, "--json", "--min-f1", "75");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        using var json = JsonDocument.Parse(run.Text);
        Assert.That(json.RootElement.GetProperty("layer").GetString(), Is.EqualTo(layer));
        Assert.That(json.RootElement.GetProperty("headline").GetProperty("name").GetString(), Is.EqualTo(headline));
        Assert.That(json.RootElement.GetProperty("headline").GetProperty("percent").GetDouble(), Is.EqualTo(percent));
        Assert.That(run.Lines, Has.Length.EqualTo(1));
    }

    [Test]
    public void Run_EndsWith6WhereTheGateFails()
    {
        var run = ProgramRun.Of("evaluate", "--layer", "tags", _gold, "--min-f1", "75.1");
        Assert.That(run.ExitCode, Is.EqualTo(6));
        Assert.That(run.Errors, Does.Contain("upos_accuracy is 75.00, below --min-f1 75.1"));
        Assert.That(run.Output, Is.Not.Empty);
    }

    [Test]
    public void Run_LeavesOutASentenceThatBreaksTheFormat()
    {
        var path = _folder.Write("broken.conllu", Gold + "\n1\tTwo\n\n" + Gold + "\n");
        var run = ProgramRun.Of("evaluate", "--layer", "tags", path);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("broken.conllu:6: not a token line of CoNLL-U: 2 columns, not 10"));
        Assert.That(run.Lines[0], Is.EqualTo("tags: sentences 2, tokens 8"));
    }

    [TestCase("missing.conllu", "no such file")]
    [TestCase("empty.conllu", "no gold data could be read")]
    public void Run_EndsWith3WhereNothingIsReadable(string name, string reason)
    {
        _folder.Write("empty.conllu", "");
        var run = ProgramRun.Of("evaluate", "--layer", "tags", _folder[name]);
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Errors, Does.Contain(reason));
        Assert.That(run.Output, Is.Empty);
    }

    [TestCase("--layer nonsense gold.conllu", "sentences")]
    [TestCase("gold.conllu", "--layer")]
    [TestCase("--layer tags", "FILE")]
    [TestCase("--layer tags gold.conllu --min-f1 0.95", "percentage")]
    [TestCase("--layer tags gold.conllu --case title", "upper")]
    [TestCase("--layer tags gold.conllu --marks marks.tsv", "--layer entities")]
    [TestCase("--layer tags gold.conllu --nonsense", "evaluate --help")]
    public void Run_EndsWith2WhereTheUsageIsWrong(string arguments, string hint)
    {
        var run = new ProgramRun.Setup { Folder = _folder.Path }.Run(["evaluate", .. arguments.Split(' ')]);
        Assert.That(run.ExitCode, Is.EqualTo(2), run.Errors);
        Assert.That(run.Errors, Does.Contain(hint));
    }

    /// <summary>Tokens 2 and 4 are marked, and the program finds no name there.</summary>
    [Test]
    public void Run_TakesEntitiesFromMarks()
    {
        var gold = _folder.Write("marked.conllu", "# sent_id = a-1\n" + Gold + "\n");
        var marks = _folder.Write("marks.tsv", "a-1\t2-2\tPlace\na-1\t4-4\tPerson\nb-1\t3\tPlace\n");
        var run = ProgramRun.Of("evaluate", "--layer", "entities", "--marks", marks, gold);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Errors, Does.Contain("marks.tsv:3: not 'sentence TAB first-last TAB kind'"));
        Assert.That(run.Lines[0], Is.EqualTo("entities: texts 1, tokens 4"));
        Assert.That(run.Lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[] { "all", "0.00", "0.00", "0.00", "0", "0", "2" }));
    }

    [Test]
    public void Run_MeasuresSpeedWhereAsked() =>
        Assert.That(ProgramRun.Of("evaluate", "--layer", "tags", _gold, "--speed").Text, Does.Contain("tokens_per_second"));
}
