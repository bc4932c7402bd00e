using System.Diagnostics;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Coreferring;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Tests.Tagging;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Coreferring;

/// <summary>Runs the cases of coreferences.txt through tagger and attributor as they ship, and holds the stage to its promises.</summary>
[TestFixture]
internal sealed class CoreferrerTests
{
    private static readonly Attributor s_attributor = new();

    private static IEnumerable<TestCaseData> Cases() =>
        CoreferenceCase.ReadAll(Checkout.File("tests/ClaimExtract.Tests/Coreferring/coreferences.txt"))
            .Select(c => new TestCaseData(c).SetArgDisplayNames(c.Text.ReplaceLineEndings(" / ")));

    [TestCaseSource(nameof(Cases))]
    public void Link_FindsWhoIsMeant(CoreferenceCase expected)
    {
        var tagged = Analyzed.Tag(expected.Text);
        var found = s_attributor.FindSpeech(tagged).Coreferences;
        foreach (var (words, name) in expected.Lines)
        {
            var mention = LastWith(words, tagged, found);
            Assert.That(mention, Is.Not.Negative, () => $"no mention '{words}' in:\n{Describe(tagged, found)}");
            var isFirst = Enumerable.Range(0, mention).All(other => found.ClusterOf(other) != found.ClusterOf(mention));
            var meant = isFirst && name == "none" ? "none" : TextOf(tagged, found.Canonical(mention));
            Assert.That(meant, Is.EqualTo(name), () => Describe(tagged, found));
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 150)]
    public FsCheck.Property Link_KeepsMentionsInBoundsAndClustersWhole() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(text ?? ""));

    [FsCheck.NUnit.Property(MaxTest = 150)]
    public FsCheck.Property Link_OfWordsInAnyOrder_Holds() => Prop.ForAll(
        Gen.Elements("he", "she", "They", "it", "who", "Ana", "Ruiz", "Mrs.", "the", "minister", "JRC", "(", ")", ",", "said", ".", "“", "”", "I", "Joint River Command", "\ud83d")
            .ListOf(30).ToArbitrary(),
        words => Holds(string.Join(' ', words)));

    [Test]
    public void Link_NamesARuleForEachLink()
    {
        var tagged = Analyzed.Tag("General Omar Haddad of the Joint River Command (JRC) said he was ill. Haddad left. The general, who leads JRC, said: “I am well.”");
        var found = s_attributor.FindSpeech(tagged).Coreferences;
        var links = Enumerable.Range(0, found.Mentions.Length).Select(found.LinkOf).Where(link => !link.IsNone).ToList();

        Assert.That(links, Has.Count.AtLeast(4));
        Assert.That(links, Has.All.Matches<CoreferenceLink>(link => link.Rule.StartsWith("coreference.", StringComparison.Ordinal) && link.Confidence is > 0 and <= 1));
    }

    [Test]
    public void Link_OfALongText_TakesTimeInProportion()
    {
        const string part = "General Omar Haddad met the officials of the Joint River Command. He said that they had left. The general slept, JRC said. ";
        var (small, large) = (Analyzed.Tag(string.Concat(Enumerable.Repeat(part, 100))), Analyzed.Tag(string.Concat(Enumerable.Repeat(part, 800))));
        Time(small);

        Assert.That(Time(large), Is.LessThan(40 * Math.Max(2, Time(small))));
    }

    private static double Time(TaggedText tagged)
    {
        var nouns = SourceNouns.Load();
        var coreferrer = new Coreferrer(nouns);
        var watch = Stopwatch.StartNew();
        coreferrer.Link(tagged, []);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Holds(string text)
    {
        var tagged = Analyzed.Tag(text);
        var found = s_attributor.FindSpeech(tagged).Coreferences;
        var heads = new HashSet<int>();
        for (var i = 0; i < found.Mentions.Length; i++)
        {
            var mention = found.Mentions[i];
            Assert.That(mention.Tokens.Start, Is.Not.Negative);
            Assert.That(mention.Tokens.End, Is.LessThanOrEqualTo(tagged.Text.Tokens.Length));
            Assert.That(mention.Tokens.Length, Is.Positive);
            Assert.That(heads.Add(mention.Head), Is.True, "one mention a head");
            Assert.That(found.WithHead(mention.Head), Is.EqualTo(i));
            Assert.That(found.ClusterOf(found.ClusterOf(i)), Is.EqualTo(found.ClusterOf(i)));
            Assert.That(found.LinkOf(i).IsNone || found.ClusterOf(found.LinkOf(i).Antecedent) == found.ClusterOf(i));
            Assert.That(found.Canonical(i), Is.Not.Null);
        }
    }

    private static int LastWith(string words, TaggedText tagged, Coreferences found)
    {
        for (var i = found.Mentions.Length - 1; i >= 0; i--)
        {
            if (TextOf(tagged, found.Mentions[i]) == words)
            {
                return i;
            }
        }
        return -1;
    }

    private static string TextOf(TaggedText tagged, Mention mention) => tagged.Text.SpanOf(mention.Tokens).In(tagged.Text.Text).ToString();

    private static string Describe(TaggedText tagged, Coreferences found) => string.Join('\n', Enumerable.Range(0, found.Mentions.Length).Select(i =>
        $"{i} {TextOf(tagged, found.Mentions[i])} [{found.Mentions[i].Form} {found.Mentions[i].Class}] -> {found.LinkOf(i).Antecedent} {found.LinkOf(i).Rule} = {TextOf(tagged, found.Canonical(i))}"));
}
