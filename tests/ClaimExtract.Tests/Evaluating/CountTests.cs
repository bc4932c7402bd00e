using ClaimExtract.Analysis.Evaluating;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;
using ClaimExtract.Model;
using NUnit.Framework;

namespace ClaimExtract.Tests.Evaluating;

/// <summary>Figures counted by hand.</summary>
internal sealed class CountTests
{
    [TestCase(2, 3, 4, 66.67, 50, 57.14)]
    [TestCase(0, 0, 4, 0, 0, 0)]
    [TestCase(0, 4, 0, 0, 0, 0)]
    [TestCase(0, 0, 0, 100, 100, 100)]
    [TestCase(5, 5, 5, 100, 100, 100)]
    public void MatchCount_GivesPercentages(int right, int found, int gold, double precision, double recall, double f1)
    {
        var count = new MatchCount(right, found, gold);
        Assert.That((count.Precision, count.Recall, count.F1), Is.EqualTo((precision, recall, f1)));
    }

    /// <summary>Four sentences; the second begins inside a line, the third a line, the fourth again inside one.</summary>
    [Test]
    public void SentenceCounts_LeavesOutWhatTheLayoutGivesAway()
    {
        const string text = "Go. Run on.\n \nSit. Eat.";
        TextSpan[] gold = [new(0, 3), new(4, 11), new(14, 18), new(19, 23)];
        var counts = new SentenceCounts();
        counts.Add(text, gold, [new(0, 11), new(14, 18), new(18, 23)]);
        Assert.That(counts.Spans, Is.EqualTo(new MatchCount(2, 3, 4)));
        Assert.That(counts.Inner, Is.EqualTo(new MatchCount(1, 1, 2)));
        Assert.That(counts.Documents, Is.EqualTo(new MatchCount(0, 1, 1)));
        counts.Add(text, gold, [new(0, 4), new(4, 14), new(14, 19), new(19, 23), new(23, 23)]);
        Assert.That(counts.Spans, Is.EqualTo(new MatchCount(6, 7, 8)));
        Assert.That(counts.Documents, Is.EqualTo(new MatchCount(1, 2, 2)));
    }

    [Test]
    public void TagCounts_CountsEachTagAndEachConfusion()
    {
        var counts = new TagCounts();
        counts.Add(
            [PartOfSpeech.Noun, PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Noun, PartOfSpeech.Verb],
            [PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Verb, PartOfSpeech.Verb, PartOfSpeech.Adjective]);
        Assert.That(counts.All, Is.EqualTo(new MatchCount(2, 5, 5)));
        Assert.That(counts.ByTag, Is.EqualTo(new[] { ("ADJ", new MatchCount(0, 1, 0)), ("NOUN", new MatchCount(1, 1, 3)), ("VERB", new MatchCount(1, 3, 2)) }));
        Assert.That(counts.Confusions, Is.EqualTo(new[] { ("NOUN>VERB", 2L), ("VERB>ADJ", 1L) }));
    }

    /// <summary>"The pier is shut .": the head of "The" and the relation of "is" are wrong; a function word counts in LAS, not in CLAS.</summary>
    [Test]
    public void ParseCounts_CountsHeadsRelationsAndContentWords()
    {
        var gold = ConlluCorpus.Read(Checkout.File("tests/ClaimExtract.Tests/Evaluating/Cases/documents.conllu")).Last();
        var counts = new ParseCounts();
        counts.Add(gold, new DependencyTrees(
            [3, 3, 3, -1, 3],
            [DependencyRelation.Determiner, DependencyRelation.NominalSubject, DependencyRelation.Auxiliary, DependencyRelation.Root, DependencyRelation.Discourse]));
        Assert.That(counts.Unlabeled, Is.EqualTo(new MatchCount(4, 5, 5)));
        Assert.That(counts.Labeled, Is.EqualTo(new MatchCount(2, 5, 5)));
        Assert.That(counts.ContentLabeled, Is.EqualTo(new MatchCount(2, 3, 2)));
        Assert.That(counts.ByRelation.Single(pair => pair.Relation == "det").Count, Is.EqualTo(new MatchCount(0, 1, 1)));
    }

    [Test]
    public void SpanCount_WantsSpanAndKind()
    {
        var counts = new SpanCount();
        counts.Add(
            [(0, 8, EntityKind.Person), (10, 14, EntityKind.Place), (20, 24, EntityKind.Organization)],
            [(0, 8, EntityKind.Person), (10, 15, EntityKind.Place), (20, 24, EntityKind.Place), (30, 32, EntityKind.Group)]);
        Assert.That(counts.Three, Is.EqualTo(new MatchCount(1, 3, 3)));
        Assert.That(counts.ByKind, Is.EqualTo(new[]
        {
            (EntityKind.Person, new MatchCount(1, 1, 1)), (EntityKind.Organization, new MatchCount(0, 0, 1)), (EntityKind.Place, new MatchCount(0, 2, 1)),
        }));
    }

    [Test]
    public void SpanCount_ReadsLabels()
    {
        var counts = new SpanCount();
        var (first, inside) = (EntityLabels.First(EntityKind.Person), EntityLabels.Inside(EntityKind.Person));
        counts.Add([first, inside, 0, first, first], [first, inside, 0, first, inside]);
        Assert.That(counts.Three, Is.EqualTo(new MatchCount(1, 2, 3)));
    }
}
