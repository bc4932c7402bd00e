using ClaimExtract.Analysis.Tagging;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Tagging;

/// <summary>The lines of <c>trees.txt</c>, and what holds of every tree.</summary>
internal sealed class ParserCases
{
    private static readonly string[] s_pieces =
        ["The", " ", " army", " of", " attacked", ".", ",", "\n", "\n\n", " said", " 200", "\"", "(", ")", "?", " and", "a", "\uD800", "\u200B", "é", " to", " IRAQ", "-", "$"];

    [TestCaseSource(nameof(Lines))]
    public void Tag_GivesTheArcsOfTheLine(string line)
    {
        var columns = line.Split('\t');
        var tagged = Analyzed.Tag(columns[0]);
        var arcs = Enumerable.Range(0, tagged.Text.Tokens.Length).Select(token =>
            $"{tagged.Text[token]} {tagged.Relations[token].Name()} {(tagged.Heads[token] < 0 ? "-" : tagged.Text[tagged.Heads[token]])}");
        Assert.That(columns[1].Split("; ").Except(arcs), Is.Empty, string.Join("; ", arcs));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Tag_GivesEachSentenceOneTree() => Prop.ForAll(Gen.ArrayOf(Gen.Elements(s_pieces)).Select(string.Concat).ToArbitrary(), text =>
    {
        var tagged = Analyzed.Tag(text);
        foreach (var sentence in tagged.Text.Sentences.Where(s => s.Tokens.Length > 0))
        {
            var range = sentence.Tokens;
            var roots = Enumerable.Range(range.Start, range.Length).Where(token => tagged.Heads[token] < 0).ToList();
            Assert.That(roots, Has.Count.EqualTo(1));
            Assert.That(tagged.Trees.Subtree(roots[0]), Is.EqualTo(range), "the root's subtree is the sentence");
            Assert.That(tagged.Relations[roots[0]], Is.EqualTo(DependencyRelation.Root));
            foreach (var token in Enumerable.Range(range.Start, range.Length))
            {
                foreach (var child in tagged.Trees.Children(token))
                {
                    Assert.That(tagged.Heads[child], Is.EqualTo(token));
                    Assert.That(tagged.Trees.IsWithin(child, token));
                }
            }
        }
    });

    [Test]
    public void Named_KnowsEveryNameAndIgnoresSubtypes()
    {
        Assert.That(DependencyRelations.Names.Select(name => DependencyRelations.Named(name + ":sub")?.Name()), Is.EqualTo(DependencyRelations.Names));
        Assert.That(DependencyRelations.Names, Has.Count.EqualTo(Enum.GetValues<DependencyRelation>().Length));
        Assert.That(DependencyRelations.Named("none"), Is.Null);
    }

    private static IEnumerable<string> Lines() => Analyzed.Cases("trees.txt");
}
