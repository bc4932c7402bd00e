using ClaimExtract.Analysis.Tagging;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Tagging;

/// <summary>The lines of <c>entities.txt</c>, and the rules of the labels.</summary>
internal sealed class EntityCases
{
    [TestCaseSource(nameof(Lines))]
    public void Tag_FindsTheEntitiesOfTheLine(string line)
    {
        var columns = line.Split('\t');
        var tagged = Analyzed.Tag(columns[0]);
        var found = tagged.Entities.Select(entity => $"{tagged.Text.SpanOf(entity.Tokens).In(tagged.Text.Text)} ({entity.Kind})");
        Assert.That(found, Is.EqualTo(columns[1].Split("; ", StringSplitOptions.RemoveEmptyEntries)));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Tag_KeepsEntitiesApartAndInsideSentences() => Prop.ForAll(AnyText.Texts, text =>
    {
        var tagged = Analyzed.Tag(text);
        var end = 0;
        foreach (var entity in tagged.Entities)
        {
            Assert.That(entity.Tokens.Start, Is.GreaterThanOrEqualTo(end));
            Assert.That(entity.Tokens.Length, Is.Positive);
            Assert.That(tagged.Text.Sentences.Count(s => s.Tokens.Start <= entity.Tokens.Start && entity.Tokens.End <= s.Tokens.End), Is.EqualTo(1));
            Assert.That(tagged.EntityAt(entity.Tokens.Start), Is.EqualTo(entity));
            end = entity.Tokens.End;
        }
    });

    [Test]
    public void MayFollow_LetsAnEntityGoOnWithItsOwnKindOnly()
    {
        foreach (var kind in Enum.GetValues<EntityKind>().Skip(1))
        {
            Assert.That(EntityLabels.MayFollow(-1, EntityLabels.Inside(kind)), Is.False);
            Assert.That(EntityLabels.MayFollow(0, EntityLabels.Inside(kind)), Is.False);
            foreach (var other in Enum.GetValues<EntityKind>().Skip(1))
            {
                Assert.That(EntityLabels.MayFollow(EntityLabels.First(other), EntityLabels.Inside(kind)), Is.EqualTo(kind == other));
                Assert.That(EntityLabels.MayFollow(EntityLabels.Inside(other), EntityLabels.Inside(kind)), Is.EqualTo(kind == other));
                Assert.That(EntityLabels.MayFollow(EntityLabels.Inside(other), EntityLabels.First(kind)), Is.True);
            }
        }
    }

    private static IEnumerable<string> Lines() => Analyzed.Cases("entities.txt");
}
