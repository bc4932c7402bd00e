using ClaimExtract.Analysis.Languages;
using NUnit.Framework;

namespace ClaimExtract.Tests.Languages;

internal sealed class WordListTests
{
    private const string Prefix = "Languages/";

    private static IEnumerable<string> ShippedLists =>
        typeof(WordList).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]);

    [TestCase("harbor", "port")]
    [TestCase("HARBOR", "port")]
    [TestCase("Écluse", "lock")]
    [TestCase("écluse", "lock")]
    [TestCase("two words", "")]
    [TestCase("last", "")]
    public void TryGetValue_FindsAnEntryInAnyLetterCase(string word, string value)
    {
        var list = WordList.Parse("list", "# a comment\nHarbor\tport # and why\r\n\r\n  écluse \t lock\ntwo words\n\tlast");
        Assert.That(list.Count, Is.EqualTo(4));
        Assert.That(list.TryGetValue(word, out var found), Is.True);
        Assert.That(found, Is.EqualTo(value));
    }

    [TestCase("")]
    [TestCase("harbo")]
    [TestCase("harbors")]
    [TestCase("a comment")]
    [TestCase("port")]
    public void Contains_KnowsNothingElse(string word) => Assert.That(WordList.Parse("list", "# a comment\nHarbor\tport\n").Contains(word), Is.False);

    [Test]
    public void Parse_RefusesAnEntryThatStandsTwice() =>
        Assert.That(() => WordList.Parse("list", "one\ntwo\n# three\nOne\t1"), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith("list:4: 'One'"));

    [Test]
    public void Parse_TakesAnEmptyList() => Assert.That(WordList.Parse("list", "").Contains("x"), Is.False);

    /// <summary>Some lists are read for their hashes only, which does not notice an entry that stands twice.</summary>
    [TestCaseSource(nameof(ShippedLists))]
    public void Load_FindsEveryEntryOfAShippedList(string name)
    {
        var list = WordList.Load(name);
        Assert.That(list.Entries, Has.Count.EqualTo(list.Count));
        Assert.That(list.SortedWords(), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        for (var index = 0; index < list.Count; index++)
        {
            Assert.That(list.IndexOf(list.Word(index).ToString().ToUpperInvariant()), Is.EqualTo(index));
        }
    }
}
