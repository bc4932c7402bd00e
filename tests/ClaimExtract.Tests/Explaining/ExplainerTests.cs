using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Learning;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Explaining;

/// <summary>What is shown adds up to what decided.</summary>
internal sealed class ExplainerTests
{
    private const double Rounding = 1e-9;

    [Test]
    public void Labels_ShowWeightsThatAddUpToTheScoreOfTheModel()
    {
        var weights = WeightTable.From(ShippedModels.Open("attribution", AttributionFeatures.Version));
        var context = Explained.Extractor.Attributor.ContextOf(Explained.Extractor.FindLayers(Explained.Sample.Analysis.Article).Tagged);
        var (features, scores) = (new FeatureLists(), new int[weights.Labels]);
        foreach (var explanation in Explained.Sentences())
        {
            new AttributionFeatures(context).Write(explanation.Sentence.Index, explanation.Sentence.Tokens, features);
            foreach (var decision in explanation.Labels[0].Decisions)
            {
                weights.Score(features[decision.Token - explanation.Sentence.Tokens.Start], scores);
                Assert.That(decision.Contest.Sum, Is.EqualTo(Score(decision.Contest.Label)).Within(Rounding));
                Assert.That(decision.Contest.RivalSum, Is.EqualTo(Score(decision.Contest.Rival)).Within(Rounding));
                Assert.That(decision.Labels.Select(label => label.Features), Is.EqualTo(decision.Labels.Select(label => Score(label.Label))).Within(Rounding));
                AssertAddsUp(decision.Contest);
            }
        }

        double Score(string label) => scores[SpeechRoles.Names.ToList().IndexOf(label)] / (double)weights.Scale;
    }

    [Test]
    public void Clauses_ShowWeightsThatAddUpToTheScoreOfTheType()
    {
        foreach (var clause in Explained.Sentences().SelectMany(explanation => explanation.Clauses))
        {
            // The classifier drops what is below a sixteenth of a unit.
            Assert.That(clause.Contest.Label, Is.EqualTo(clause.Types[0].Kind.Name));
            Assert.That(clause.Contest.Sum, Is.EqualTo(clause.Types[0].Score).Within(0.01));
            Assert.That(clause.Contest.RivalSum, Is.EqualTo(clause.Types[1].Score).Within(0.01));
            AssertAddsUp(clause.Contest);
        }
    }

    [Test]
    public void Claims_ComeFromAClauseThatWasTakenForTheirType()
    {
        var claims = Explained.Sentences().SelectMany(explanation => explanation.Claims).Where(claim => claim.Reasons[0].Rule == "detection.linear").ToList();
        Assert.That(claims, Is.Not.Empty);
        foreach (var (claim, clauses, _) in claims)
        {
            var taken = clauses.SelectMany(clause => clause.Types).Where(type => type.IsChosen && type.Kind == claim.Kind);
            Assert.That(taken.Max(type => type.Probability), Is.EqualTo(claim.Confidence));
        }
    }

    [Test]
    public void Attributions_SayHowAPronounWasResolved()
    {
        var chain = Explained.Analyze("Ana Ruiz visited the port. She said the bridge was closed.").Explain(1).Attributions.Single().Chain;
        Assert.That(chain.Single().Source.Name, Is.EqualTo("Ana Ruiz"));
        Assert.That(chain.Single().Source.ResolvedBy, Is.EqualTo("coreference.pronoun"));
        Assert.That(chain.Single().Confidence, Is.InRange(0.01, 1));
    }

    [Test]
    public void Claims_NameTheWordThatNegates()
    {
        var claim = Explained.Analyze("The army did not attack the village.").Explain(0).Claims.First();
        var reason = claim.Reasons.Single(reason => reason.Property == "polarity");
        Assert.That(reason.Rule, Is.EqualTo("polarity.negation"));
        Assert.That(reason.Span, Is.EqualTo(new Model.TextSpan(13, 16)));
    }

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public Property Explain_AcceptsAnyText() => Prop.ForAll(AnyText.Texts, text =>
    {
        var explained = Explained.Analyze(text);
        foreach (var sentence in explained.Analysis.Sentences)
        {
            Assert.That(explained.Explain(sentence.Index).Tokens, Has.Length.EqualTo(sentence.Tokens.Length));
        }
    });

    private static void AssertAddsUp(LabelContest contest)
    {
        var all = contest.Features.Concat(contest.Others).ToList();
        Assert.That(all.Sum(feature => feature.Weight), Is.EqualTo(contest.Sum).Within(Rounding));
        Assert.That(all.Sum(feature => feature.RivalWeight), Is.EqualTo(contest.RivalSum).Within(Rounding));
    }
}
