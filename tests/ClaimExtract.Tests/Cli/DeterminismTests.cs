using NUnit.Framework;

namespace ClaimExtract.Tests.Cli;

/// <summary>The same input gives the same bytes, wherever and however the program runs.</summary>
internal sealed class DeterminismTests
{
    private TempFolder _folder = null!;
    private string _input = "";

    [OneTimeSetUp]
    public void MakeInput()
    {
        _folder = new TempFolder();
        _input = _folder.Write("news.jsonl", string.Concat(Enumerable.Range(0, 40).Select(i =>
            $"{{\"id\":\"d{i}\",\"date\":\"2024-10-{(i % 28) + 1:00}\",\"text\":\"INDIGO LIMITED said on Tuesday that it had hired about {i * 100:N0} divers. \\\"Istanbul is calm,\\\" the mayor, Idris Ilgaz, told reporters. \\ud83d\\ude9a Trucks may return by May, up 3.{i} percent.\"}}\n")));
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("extract", "-f", "csv")]
    [TestCase("extract", "-f", "jsonl")]
    [TestCase("inspect", "--tokens", "--quiet")]
    public void Run_GivesTheSameBytes(string command, string first, string second)
    {
        string[] arguments = [command, _input, first, second, "--columns", "full"];
        if (command == "inspect")
        {
            arguments = arguments[..4];
        }
        var once = ProgramRun.Of([.. arguments, "--jobs", "1"]).Output;
        Assert.That(ProgramRun.Of([.. arguments, "--jobs", "1"]).Output, Is.EqualTo(once), "twice");
        Assert.That(ProgramRun.Of([.. arguments, "--jobs", "2"]).Output, Is.EqualTo(once), "with two jobs");
        Assert.That(ProgramRun.Of([.. arguments, "--jobs", "7"]).Output, Is.EqualTo(once), "with seven jobs");
        Assert.That(Turkish().Run(arguments).Output, Is.EqualTo(once), "in Turkish");
        Assert.That(new ProgramRun.Setup { Folder = _folder.Path }.Run(arguments).Output, Is.EqualTo(once), "in another folder");
    }

    private static ProgramRun.Setup Turkish()
    {
        var setup = new ProgramRun.Setup();
        foreach (var name in new[] { "LANG", "LC_ALL", "LANGUAGE" })
        {
            setup.Variables[name] = "tr_TR.UTF-8";
        }
        setup.Variables["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        setup.Variables["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "0";
        return setup;
    }
}
