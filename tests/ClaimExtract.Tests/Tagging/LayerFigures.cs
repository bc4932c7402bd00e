using ClaimExtract.Analysis.Evaluating;
using NUnit.Framework;

namespace ClaimExtract.Tests.Tagging;

/// <summary>What the shipped models reach on the dev parts of UD English, with the treebank's tokens.</summary>
[Category("Corpora")]
internal sealed class LayerFigures
{
    private const double MostLostToCapitals = 4;

    [TestCase("en_ewt-dev", 95.6, 96.0)]
    [TestCase("en_gum-dev", 97.2, 96.0)]
    public void Tagger_ReachesItsFigures(string part, double tags, double lemmas)
    {
        var accuracy = Evaluate("tags", part).Tables.Single(table => table.Name == "accuracy");
        Assert.That(accuracy.Rows.Single(row => row.Name == "upos").Values[0], Is.GreaterThanOrEqualTo(tags));
        Assert.That(accuracy.Rows.Single(row => row.Name == "lemma").Values[0], Is.GreaterThanOrEqualTo(lemmas));
    }

    [TestCase("en_ewt-dev")]
    public void Tagger_ReadsCapitals(string part)
    {
        var lost = Evaluate("tags", part).Headline.Percent - Evaluate("tags", part, LetterCase.Upper).Headline.Percent;
        Assert.That(lost, Is.LessThanOrEqualTo(MostLostToCapitals));
    }

    [TestCase("en_ewt-dev", 82.0)]
    [TestCase("en_gum-dev", 82.5)]
    public void Parser_ReachesItsFigure(string part, double least) => Assert.That(Evaluate("parse", part).Headline.Percent, Is.GreaterThanOrEqualTo(least));

    /// <summary>Persons, organizations and places, against this project's own marks.</summary>
    [TestCase("gum-dev", 78.0)]
    public void EntityLabeler_ReachesItsFigure(string part, double least) => Assert.That(Evaluate("entities", $"en_{part}", marks: $"samples/training/entities/{part}.tsv").Headline.Percent, Is.GreaterThanOrEqualTo(least));

    private static EvaluationReport Evaluate(string layer, string part, LetterCase letterCase = LetterCase.AsIs, string? marks = null) => LayerEvaluations.All.Single(evaluation => evaluation.Name == layer).Evaluate(
        [Checkout.Shared($"corpora/ud_english/{part}.conllu")],
        new EvaluationOptions { Case = letterCase, MarksFile = marks is null ? null : Checkout.File(marks), Report = problem => Assert.Fail(problem.ToString()) });
}
