using System.Globalization;
using System.Text.RegularExpressions;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Coreferring;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Analysis.Explaining.Naming;
using NUnit.Framework;

namespace ClaimExtract.Tests.Explaining;

/// <summary>Whoever adds a template or a rule also says in words what it means: otherwise these fail.</summary>
internal sealed partial class TemplateTests
{
    [TestCase("Attributing/AttributionFeatures.cs Attributing/SentenceSetting.cs Attributing/PhraseFeatures.cs Attributing/TreeFeatures.cs", true)]
    [TestCase("Detecting/ClaimFeatures.cs", false)]
    public void Templates_NameEveryNumberThatTheWritersUse(string writers, bool isSpeech)
    {
        var source = string.Concat(writers.Split(' ').Select(writer => File.ReadAllText(Checkout.File("src/ClaimExtract.Analysis/" + writer))));
        var used = NumberPattern().Matches(source).Select(match => uint.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct();
        var named = (isSpeech ? SpeechTemplates.All : ClaimTemplates.All).Select(template => template.Number).ToList();
        Assert.That(named, Is.Unique);
        Assert.That(used, Is.EquivalentTo(named), "the table in Explaining/Naming must have the numbers of the writers");
    }

    [Test]
    public void Templates_ShowEachOfTheirValues()
    {
        foreach (var template in SpeechTemplates.All.Concat(ClaimTemplates.All))
        {
            var shown = Enumerable.Range(0, 4).Where(place => template.Text.Contains($"{{{place}}}", StringComparison.Ordinal));
            Assert.That(shown, Is.EqualTo(Enumerable.Range(0, template.Values.Length)), template.Text);
        }
    }

    [Test]
    public void Features_AllHaveAName()
    {
        foreach (var explanation in Explained.Sentences())
        {
            var contests = explanation.Clauses.Select(clause => clause.Contest).Concat(explanation.Labels.SelectMany(labels => labels.Decisions).Select(decision => decision.Contest));
            var texts = contests.SelectMany(contest => contest.Features.Concat(contest.Others)).Select(feature => feature.Text);
            Assert.That(texts, Has.None.Contains("without a name"), "the values of some template in Explaining/Naming are not those that its writer takes");
        }
    }

    [Test]
    public void Features_AreNamedByTheirWords()
    {
        var texts = Explained.Sample.Explain(7).Labels[0].Decisions.SelectMany(decision => decision.Contest.Features).Select(feature => feature.Text);
        Assert.That(texts, Has.Some.Contains("\"added\""));
    }

    [Test]
    public void RuleTexts_HaveEveryRule()
    {
        var coreferences = typeof(CoreferenceRules).GetFields().Select(field => (string)field.GetValue(null)!);
        Assert.That(AttributionRules.All.Select(rule => rule.Name).Concat(coreferences).Where(name => RuleTexts.Of(name).Length == 0), Is.Empty);
    }

    /// <summary>The first argument of a hash, or of a method that takes a template's number.</summary>
    [GeneratedRegex(@"(?:FeatureHash\.Of|WriteConcepts)\((\d+),")]
    private static partial Regex NumberPattern();
}
