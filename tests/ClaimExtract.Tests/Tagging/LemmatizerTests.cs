using ClaimExtract.Analysis.Tagging;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Tagging;

internal sealed class LemmatizerTests
{
    private static readonly Lemmatizer s_lemmatizer = new();

    [TestCaseSource(nameof(Lines))]
    public void Lemma_IsThatOfTheLine(string line)
    {
        var columns = line.Split('\t');
        Assert.That(Lemma(columns[0], Enum.Parse<PartOfSpeech>(columns[1])), Is.EqualTo(columns[2]));
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public FsCheck.Property Lemma_OfAnythingIsSomething() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), Gen.Elements(Enum.GetValues<PartOfSpeech>()).ToArbitrary(), (word, tag) =>
            Assert.That(Lemma(word ?? "", tag).Length > 0, Is.EqualTo(!string.IsNullOrEmpty(word))));

    [Test]
    public void Lemma_OfAVeryLongWordIsTheWord() => Assert.That(Lemma(new string('a', 100_000) + "s", PartOfSpeech.Noun), Has.Length.EqualTo(100_001));

    private static string Lemma(string word, PartOfSpeech tag) =>
        s_lemmatizer.Lemma(word, tag, isFirst: false, new char[Lemmatizer.BufferLength]).ToString();

    private static IEnumerable<string> Lines() => Analyzed.Cases("lemmas.txt");
}
