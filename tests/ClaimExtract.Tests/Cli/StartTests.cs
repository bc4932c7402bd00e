using NUnit.Framework;

namespace ClaimExtract.Tests.Cli;

/// <summary>What the program must not do at its start. Told by the methods that the runtime compiles, not by a clock.</summary>
internal sealed class StartTests
{
    private TempFolder _folder = null!;

    [OneTimeSetUp]
    public void MakeFolder() => _folder = new TempFolder();

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Extract_OpensItsModelsWithoutAJsonLibrary() =>
        Assert.That(CompiledBy("extract", _folder.Write("a.txt", "The council voted.\n")), Has.Some.Contains("ModelFile:Read").And.None.Contains("PassportJson"));

    [Test]
    public void Extract_DoesNotMakeOtherCommands() =>
        Assert.That(CompiledBy("extract", _folder.Write("b.txt", "The council voted.\n")), Has.None.Contains("ClaimExtract.Analysis.Training").And.None.Contains("ClaimExtract.Analysis.Evaluating"));

    [TestCase("schema")]
    [TestCase("--help")]
    public void Run_LoadsNoModelWhereItAnalyzesNothing(string argument) =>
        Assert.That(CompiledBy(argument), Has.Some.Contains("CommandLine:Run").And.None.Contains("ModelFile:Read").And.None.Contains("WordList:Load"));

    private string[] CompiledBy(params string[] arguments)
    {
        var log = Path.Combine(_folder.Path, $"{TestContext.CurrentContext.Test.ID}.log");
        var setup = new ProgramRun.Setup();
        setup.Variables["DOTNET_JitStdOutFile"] = log;
        setup.Variables["DOTNET_JitDisasmSummary"] = "1";
        Assert.That(setup.Run(arguments).ExitCode, Is.Zero);
        return File.ReadAllLines(log);
    }
}
