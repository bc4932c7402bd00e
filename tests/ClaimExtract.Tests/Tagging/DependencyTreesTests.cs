using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;
using NUnit.Framework;

namespace ClaimExtract.Tests.Tagging;

/// <summary>Trees made by hand: "The soldiers entered the town and burned the market ." and a second sentence of one word.</summary>
internal sealed class DependencyTreesTests
{
    private static readonly DependencyTrees s_trees = new(
        [1, 2, -1, 4, 2, 6, 2, 8, 6, 2, -1],
        [
            DependencyRelation.Determiner, DependencyRelation.NominalSubject, DependencyRelation.Root, DependencyRelation.Determiner,
            DependencyRelation.Object, DependencyRelation.CoordinatingConjunction, DependencyRelation.Conjunct, DependencyRelation.Determiner,
            DependencyRelation.Object, DependencyRelation.Punctuation, DependencyRelation.Root,
        ]);

    [Test]
    public void Children_StandInTextOrder()
    {
        var found = new List<int>();
        foreach (var child in s_trees.Children(2))
        {
            found.Add(child);
        }
        Assert.That(found, Is.EqualTo(new[] { 1, 4, 6, 9 }));
    }

    [Test]
    public void Subtree_HoldsAllThatDescends()
    {
        Assert.That(s_trees.Subtree(2), Is.EqualTo(new TokenRange(0, 10)));
        Assert.That(s_trees.Subtree(6), Is.EqualTo(new TokenRange(5, 9)));
        Assert.That(s_trees.Subtree(10), Is.EqualTo(new TokenRange(10, 11)));
        Assert.That(s_trees.IsWithin(7, 6), Is.True);
        Assert.That(s_trees.IsWithin(4, 6), Is.False);
    }

    [Test]
    public void SubjectOf_IsSharedByCoordinatedVerbs()
    {
        Assert.That(s_trees.SubjectOf(2), Is.EqualTo(1));
        Assert.That(s_trees.SubjectOf(6), Is.EqualTo(1));
        Assert.That(s_trees.SubjectOf(10), Is.EqualTo(-1));
    }

    [Test]
    public void ObjectOf_IsItsOwn()
    {
        Assert.That(s_trees.ObjectOf(6), Is.EqualTo(8));
        Assert.That(s_trees.ObjectOf(10), Is.EqualTo(-1));
    }

    [Test]
    public void Unlinked_MakesEveryTokenARoot() => Assert.That(DependencyTrees.Unlinked(3).Heads, Is.All.EqualTo(-1));

    [Test]
    public void Constructor_TakesLinearTimeOnAChain()
    {
        var heads = Enumerable.Range(0, 300_000).Select(token => token - 1).ToArray();
        Assert.That(new DependencyTrees(heads, new DependencyRelation[heads.Length]).Subtree(0), Is.EqualTo(new TokenRange(0, heads.Length)));
    }
}
