using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;
using ClaimExtract.Model;
using NUnit.Framework;

namespace ClaimExtract.Tests.Training;

internal sealed class NameMarksTests
{
    private readonly List<string> _problems = [];
    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TempFolder();
        _problems.Clear();
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("b\t1-2")]
    [TestCase("b\t-\tPerson")]
    [TestCase("b\t1-2\tPerson\t")]
    [TestCase("b\t1-2\tperson")]
    [TestCase("b\t1-2\tNone")]
    [TestCase("b\t1-2\t1")]
    [TestCase("b\t2-1\tPerson")]
    [TestCase("b\t-1-2\tPerson")]
    [TestCase("b\t1-2-3\tPerson")]
    [TestCase("b\t1-99999999999\tPerson")]
    [TestCase("b 1-2 Person")]
    [TestCase("")]
    public void Read_ReportsALineThatBreaksTheFormat(string line)
    {
        var marks = Read("a\t1-1\tPlace\n" + line + "\n");
        Assert.That(_problems, Is.EqualTo(new[] { "marks.tsv:2: not 'sentence TAB first-last TAB kind'" }));
        Assert.That(marks.Label([line.Split('\t')[0]], 9, TokensOf), Is.Null);
        Assert.That(marks.Label(["a"], 2, TokensOf), Is.EqualTo(new byte[] { 0, EntityLabels.First(EntityKind.Place) }));
    }

    [Test]
    public void Read_TakesEveryKind()
    {
        var kinds = Enum.GetValues<EntityKind>().Skip(1).ToList();
        var marks = Read(string.Concat(kinds.Select((kind, i) => $"a\t{i}-{i}\t{kind}\n")));
        Assert.That(marks.Label(["a"], kinds.Count, TokensOf), Is.EqualTo(kinds.Select(EntityLabels.First)));
        Assert.That(_problems, Is.Empty);
    }

    [Test]
    public void Read_ReportsAMissingFile()
    {
        Assert.That(new NameMarks(_folder["none.tsv"], Report).Has("a"), Is.False);
        Assert.That(_problems, Is.EqualTo(new[] { "none.tsv: no such file" }));
    }

    [Test]
    public void Label_KeepsNeighborsApart()
    {
        var (first, inside) = (EntityLabels.First(EntityKind.Group), EntityLabels.Inside(EntityKind.Group));
        Assert.That(Read("a\t0-1\tGroup\na\t2-2\tGroup\n").Label(["a"], 4, TokensOf), Is.EqualTo(new byte[] { first, inside, first, 0 }));
    }

    [Test]
    public void ReportUnfound_NamesTheFirstSentenceThatNoTextHad()
    {
        var marks = Read("a\t-\nb\t0-0\tEvent\nc\t-\n");
        marks.Label(["a"], 1, TokensOf);
        marks.ReportUnfound();
        Assert.That(_problems.Single(), Does.StartWith("marks.tsv:2: 2 of 3 sentences not found"));
    }

    private static TokenRange TokensOf(int sentence, NameMark mark) => new(mark.First, mark.Last + 1);

    private NameMarks Read(string text) => new(_folder.Write("marks.tsv", text), Report);

    private void Report(GoldProblem problem) => _problems.Add((problem with { Path = Path.GetFileName(problem.Path) }).ToString());
}
