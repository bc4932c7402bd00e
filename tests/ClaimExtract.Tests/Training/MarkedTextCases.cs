using System.Text;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;
using NUnit.Framework;

namespace ClaimExtract.Tests.Training;

/// <summary>
/// What each file of marks in <c>Cases/</c> makes of the text there that its name begins with, <c>treebank.conllu</c> or <c>samples.jsonl</c>:
/// one line a document, and the problems; it stands beside as <c>.expected</c>.
/// </summary>
internal sealed class MarkedTextCases
{
    private const string Folder = "tests/ClaimExtract.Tests/Training/Cases";

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Checkout.File(Folder), "*.tsv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void ReadAll_GivesWhatTheExpectedFileShows(string name)
    {
        var (texts, shown) = (Checkout.File($"{Folder}/{(name.StartsWith("treebank", StringComparison.Ordinal) ? "treebank.conllu" : "samples.jsonl")}"), new StringBuilder());
        foreach (var marked in MarkedText.ReadAll([texts], Checkout.File($"{Folder}/{name}"), problem =>
            shown.Append($"problem in {Path.GetFileName(problem.Path)}:{problem.Line}: {problem.Reason}\n")))
        {
            var entities = new List<Entity>();
            EntityLabels.AddEntities(marked.Labels, 0, entities);
            shown.Append($"{marked.Id}, sentences {marked.Text.Sentences.Length}: ")
                .AppendJoin("; ", entities.Select(entity => $"{marked.Text.SpanOf(entity.Tokens).In(marked.Text.Text)} ({entity.Kind})")).Append('\n');
        }
        Golden.Check($"{Folder}/{name}.expected", shown.ToString());
    }

    [Test]
    public void ReadAll_JoinsTheSentencesOfADocument()
    {
        var first = MarkedText.ReadAll([Checkout.File($"{Folder}/treebank.conllu")], Checkout.File($"{Folder}/treebank-names.tsv"), GoldProblem.Throw).First();
        Assert.That(first.Text.Text, Is.EqualTo("Ida Holm left Oslo. \nHolm slept. \n"));
        Assert.That(first.Text.Sentences.Select(sentence => sentence.Tokens.Length), Is.EqualTo(new[] { 5, 3 }));
        Assert.That(first.Text[5].ToString(), Is.EqualTo("Holm"));
    }

    [Test]
    public void Throw_NamesFileAndLine() => Assert.That(
        () => MarkedText.ReadAll([Checkout.File($"{Folder}/treebank.conllu")], Checkout.File($"{Folder}/treebank-malformed.tsv"), GoldProblem.Throw).ToList(),
        Throws.TypeOf<InvalidDataException>().With.Message.EndsWith("treebank-malformed.tsv:2: not 'sentence TAB first-last TAB kind'"));
}
