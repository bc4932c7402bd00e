using ClaimExtract.Tests.Cli;
using NUnit.Framework;

namespace ClaimExtract.Tests.Samples;

/// <summary>The program's rows for every sample article are the committed ones, and its known errors are the listed ones.</summary>
internal sealed class SampleTests
{
    private static string[] Articles => [.. Directory.GetFiles(Checkout.File("samples/articles")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    [TestCaseSource(nameof(Articles))]
    public void Extract_GivesTheCommittedRows(string article)
    {
        var run = new ProgramRun.Setup { Folder = Checkout.Root }.Run("samples/articles/" + article, "-f", "csv");

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Golden.Check($"samples/claims/{Path.GetFileNameWithoutExtension(article)}.csv", run.Output);
    }

    [Test]
    public void Extract_HasTheListedErrors()
    {
        var run = new ProgramRun.Setup { Folder = Checkout.Root }.Run("inspect", "samples/articles");

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Golden.Check("samples/claims/known-errors.txt", KnownErrors.List(Checkout.File("samples/gold/articles.jsonl"), run.Lines));
    }
}
