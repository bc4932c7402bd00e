using ClaimExtract.Tests.Cli;
using NUnit.Framework;

namespace ClaimExtract.Tests.Conventions;

/// <summary>The README shows what the program prints: each "$ claimextract …" in it is run and compared. A line "…" stands for any lines.</summary>
internal sealed class ReadmeTests
{
    private const string Prompt = "$ claimextract ";
    private const string LeftOut = "…";

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
        var printed = run.Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.That(LinesShown(printed, shown), Is.EqualTo(shown));
    }

    /// <summary>What was printed, less the lines that the README leaves out.</summary>
    private static List<string> LinesShown(string[] printed, string[] shown)
    {
        var (lines, next) = (new List<string>(), 0);
        for (var i = 0; i < shown.Length && next < printed.Length; i++)
        {
            if (shown[i] != LeftOut)
            {
                lines.Add(printed[next++]);
                continue;
            }
            lines.Add(LeftOut);
            var goesOn = i + 1 < shown.Length ? Array.IndexOf(printed, shown[i + 1], next) : printed.Length;
            next = goesOn < 0 ? next : goesOn;
        }
        return [.. lines, .. printed[next..]];
    }

    [Test]
    public void Readme_HasAnExample() => Assert.That(Examples().Count(), Is.GreaterThan(0));
}
