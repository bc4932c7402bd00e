using NUnit.Framework;

namespace ClaimExtract.Tests.Cli;

/// <summary>Where output goes and what happens when it cannot; the real program runs.</summary>
[Platform(Exclude = "Win", Reason = "bash and devices")]
internal sealed class OutputTests
{
    private TempFolder _folder = null!;
    private string _article = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TempFolder();
        _article = _folder.Write("a.txt", "The council voted to close the bridge, the mayor said.\n");
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Run_WritesEachOutputInTheFormatOfItsExtension()
    {
        var run = ProgramRun.Of(_article, "-o", _folder["out.csv"], "-o", _folder["out.jsonl"]);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.Empty);
        Assert.That(File.ReadAllText(_folder["out.csv"]), Does.StartWith("claim_id,"));
        Assert.That(File.Exists(_folder["out.jsonl"]));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(3), "no part is left behind");
    }

    [TestCase("missing/out.csv", "its folder does not exist")]
    [TestCase("folder.csv", "is a folder")]
    public void Run_EndsWith4WhereOutputCannotBeWritten(string name, string reason)
    {
        Directory.CreateDirectory(_folder["folder.csv"]);
        var run = ProgramRun.Of(_article, "-o", _folder[name]);
        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Errors, Does.Contain(name).And.Contain(reason));
    }

    [TestCase("$CLI a.txt > /dev/full")]
    [TestCase("$CLI a.txt -f csv -o /dev/full")]
    [TestCase("$CLI inspect a.txt > /dev/full")]
    public void Run_EndsWith4WhereTheDeviceIsFull(string script)
    {
        var run = ProgramRun.Shell(script, _folder.Path);
        Assert.That(run.ExitCode, Is.EqualTo(4));
        Assert.That(run.Errors, Does.Contain("cannot write"));
    }

    [Test]
    public void Run_EndsQuietlyWhereThePipeIsClosed()
    {
        _folder.Write("many.jsonl", string.Concat(Enumerable.Range(0, 3000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"The council voted for plan {i}, and then for another one.\"}}\n")));
        var run = ProgramRun.Shell("$CLI inspect many.jsonl | head -n 1; exit ${PIPESTATUS[0]}", _folder.Path);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Errors, Is.Empty);
        Assert.That(run.Lines, Has.Length.EqualTo(1));
    }

    [Test]
    public void Run_LeavesAnEarlierOutputAloneWhereNothingWasReadable()
    {
        _folder.Write("out.csv", "earlier");
        var run = ProgramRun.Of(_folder.Write("empty.txt", ""), "-o", _folder["out.csv"]);
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(File.ReadAllText(_folder["out.csv"]), Is.EqualTo("earlier"));
    }

    [Test]
    public void Run_WritesBehindWhatIsInARedirectedFile()
    {
        var run = ProgramRun.Shell("(echo first; $CLI inspect a.txt; echo last) > all.txt", _folder.Path);
        Assert.That(run.ExitCode, Is.Zero);
        var lines = File.ReadAllLines(_folder["all.txt"]);
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[0], Is.EqualTo("first"));
        Assert.That(lines[2], Is.EqualTo("last"));
    }

    [Test]
    public void Run_EndsWith130WhereItIsInterrupted()
    {
        // Job control off would leave SIGINT ignored in the background, hence the set -m.
        var run = ProgramRun.Shell("set -m; mkfifo in; sleep 20 > in & $CLI inspect in & pid=$!; sleep 1; kill -INT $pid; wait $pid; code=$?; kill %1; exit $code", _folder.Path);
        Assert.That(run.ExitCode, Is.EqualTo(130));
    }
}
