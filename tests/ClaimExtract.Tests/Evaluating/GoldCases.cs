using System.Text;
using ClaimExtract.Analysis.Evaluating;
using ClaimExtract.Analysis.Training;
using NUnit.Framework;

namespace ClaimExtract.Tests.Evaluating;

/// <summary>What is read from each file of gold data in <c>Cases/</c>: it stands beside as <c>.expected</c>.</summary>
internal sealed class GoldCases
{
    private const string Folder = "tests/ClaimExtract.Tests/Evaluating/Cases";

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Checkout.File(Folder)).Select(path => Path.GetFileName(path))
        .Where(name => Path.GetExtension(name) is ".conllu" or ".jsonl").Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void Read_GivesWhatTheExpectedFileShows(string name)
    {
        var (path, text) = (Checkout.File($"{Folder}/{name}"), new StringBuilder());
        void Report(GoldProblem problem) => text.Append($"problem in line {problem.Line}: {problem.Reason}\n");
        if (!name.StartsWith("entities", StringComparison.Ordinal))
        {
            text.Append("-- sentences\n");
            foreach (var document in SentenceDocument.ReadAll(path, Report))
            {
                text.AppendJoin(" | ", document.Sentences.Select(span => Shown(span.In(document.Text)))).Append(" <- ").Append(Shown(document.Text)).Append('\n');
            }
        }
        if (name.EndsWith(".conllu", StringComparison.Ordinal) && !name.StartsWith("entities", StringComparison.Ordinal))
        {
            text.Append("-- trees\n");
            foreach (var tree in ConlluCorpus.Read(path, Report))
            {
                text.AppendJoin(' ', tree.Heads.Select((head, token) => $"{tree.Text[token]}/{tree.Tags[token]}/{tree.Relations[token]}/{head + 1}")).Append('\n');
            }
        }
        foreach (var hasAll in name.StartsWith("entities", StringComparison.Ordinal) ? new[] { false, true } : [])
        {
            text.Append(hasAll ? "-- all mentions\n" : "-- names\n");
            foreach (var gold in EntityGold.ReadAll(path, hasAll, Report))
            {
                text.AppendJoin("; ", gold.Entities.Select(entity => $"{entity.Span.In(gold.Text.Text)} ({entity.Kind})")).Append(" <- ").Append(gold.Text.Text.TrimEnd()).Append('\n');
            }
        }
        Golden.Check($"{Folder}/{name}.expected", text.ToString());
    }

    private static string Shown(ReadOnlySpan<char> text) => text.ToString().Replace('\n', '⏎');
}
