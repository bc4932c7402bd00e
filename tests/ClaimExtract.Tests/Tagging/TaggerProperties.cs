using ClaimExtract.Analysis.Tagging;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Tagging;

/// <summary>What holds of tags and trees for any text, news or noise; of entities see <see cref="EntityCases"/>.</summary>
internal sealed class TaggerProperties
{
    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Tag_GivesEachTokenATagAndEachSentenceATree() => Prop.ForAll(AnyText.Texts, text =>
    {
        var tagged = Analyzed.Tag(text);
        var tokens = tagged.Text.Tokens.Length;
        Assert.That((tagged.PartsOfSpeech.Length, tagged.Heads.Length, tagged.Relations.Length), Is.EqualTo((tokens, tokens, tokens)));
        Assert.That(tagged.PartsOfSpeech, Is.All.LessThanOrEqualTo(PartOfSpeech.Other));
        Assert.That(tagged.Relations, Is.All.LessThanOrEqualTo(DependencyRelation.OpenComplement));
        foreach (var sentence in tagged.Text.Sentences)
        {
            AssertTree(tagged, sentence.Tokens.Start, sentence.Tokens.End);
        }
    });

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public FsCheck.Property Tag_GivesTheSameTwice() => Prop.ForAll(AnyText.Texts, text =>
    {
        var (first, second) = (Analyzed.Tag(text), Analyzed.Tag(text));
        Assert.That(second.PartsOfSpeech, Is.EqualTo(first.PartsOfSpeech));
        Assert.That(second.Heads, Is.EqualTo(first.Heads));
        Assert.That(second.Relations, Is.EqualTo(first.Relations));
        Assert.That(second.Entities, Is.EqualTo(first.Entities));
    });

    /// <summary>Each piece, repeated, is one sentence without an end.</summary>
    [TestCase("the army of Iraq and ", 12_000)]
    [TestCase("he said that they went to ", 12_000)]
    [TestCase("Mosul, ", 12_000)]
    [TestCase("( ", 12_000)]
    [TestCase("a", 250_000)]
    public void Tag_TakesTimeInProportionToTheText(string piece, int length) =>
        Assert.That(TimeRatio.OfFourfold(piece, length, text => Analyzed.Tag(text)), Is.LessThan(TimeRatio.MostForLinear));

    /// <summary>Every token leads to the one root, whose head is -1, in fewer steps than there are tokens.</summary>
    private static void AssertTree(TaggedText tagged, int start, int end)
    {
        var roots = 0;
        for (var token = start; token < end; token++)
        {
            roots += tagged.Heads[token] < 0 ? 1 : 0;
            Assert.That(tagged.Relations[token] == DependencyRelation.Root, Is.EqualTo(tagged.Heads[token] == -1));
            var (at, steps) = (token, 0);
            while (tagged.Heads[at] >= 0)
            {
                at = tagged.Heads[at];
                Assert.That(at >= start && at < end, Is.True, "a head is in its sentence");
                Assert.That(++steps, Is.LessThan(end - start), "no circle");
            }
        }
        Assert.That(roots, Is.EqualTo(1));
    }
}
