using ClaimExtract.Tests.Cli;
using NUnit.Framework;

namespace ClaimExtract.Tests.Conventions;

/// <summary>The README shows what the program prints: each "$ claimextract …" in it is run and compared.</summary>
internal sealed class ReadmeTests
{
    private const string Prompt = "$ claimextract ";

    private static IEnumerable<TestCaseData> Examples()
    {
        var lines = File.ReadAllLines(Checkout.File("README.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Prompt, StringComparison.Ordinal))
            {
                var output = lines[(i + 1)..].TakeWhile(line => line != "```" && !line.StartsWith('$')).ToArray();
                yield return new TestCaseData(lines[i][Prompt.Length..], output).SetArgDisplayNames(lines[i]);
            }
        }
    }

    [TestCaseSource(nameof(Examples))]
    public void Example_PrintsWhatTheReadmeShows(string arguments, string[] shown)
    {
        var run = new ProgramRun.Setup { Folder = Checkout.Root }.Run(arguments.Split(' '));

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'), Is.EqualTo(shown));
    }

    [Test]
    public void Readme_HasAnExample() => Assert.That(Examples().Count(), Is.GreaterThan(0));
}
