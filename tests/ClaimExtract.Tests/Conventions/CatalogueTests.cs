using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Evaluating;
using ClaimExtract.Analysis.Models;
using ClaimExtract.Analysis.Training;
using ClaimExtract.Reading;
using ClaimExtract.Writing;
using ClaimExtract.Writing.Columns;
using NUnit.Framework;

namespace ClaimExtract.Tests.Conventions;

/// <summary>Every implementation of a seam is in its catalogue: forgetting the line there is a failing test.</summary>
internal sealed class CatalogueTests
{
    [Test]
    public void ArticleFormats_HoldsEveryReader() =>
        Assert.That(ArticleFormats.All.Select(format => format.Reader.GetType()).Distinct(), Is.EquivalentTo(Implementations<IArticleReader>()));

    [Test]
    public void OutputFormats_HoldsEveryWriter()
    {
        var made = new List<Type>();
        foreach (var format in OutputFormats.All)
        {
            using var writer = format.Create(new MemoryStream(), new WriterOptions());
            made.Add(writer.GetType());
        }
        Assert.That(made, Is.EquivalentTo(Implementations<IClaimWriter>()));
    }

    [Test]
    public void AttributionRules_HoldsEveryRule() =>
        Assert.That(AttributionRules.All.Select(rule => rule.GetType()), Is.EquivalentTo(Implementations<IAttributionRule>()));

    [Test]
    public void ModelTrainings_HoldsEveryRecipe() =>
        Assert.That(ModelTrainings.All.Select(training => training.GetType()), Is.EquivalentTo(Implementations<IModelTraining>()));

    [Test]
    public void ModelTrainings_HasOneForEveryShippedModel() =>
        Assert.That(ModelTrainings.All.Select(training => training.Name), Is.EquivalentTo(ShippedModels.Names));

    [Test]
    public void LayerEvaluations_HoldsEveryEvaluation() =>
        Assert.That(LayerEvaluations.All.Select(evaluation => evaluation.GetType()), Is.EquivalentTo(Implementations<ILayerEvaluation>()));

    [Test]
    public void Catalogues_NameEachEntryOnce()
    {
        Assert.That(ArticleFormats.All.SelectMany(format => format.Extensions), Is.Unique);
        Assert.That(OutputFormats.All.SelectMany(format => format.Extensions), Is.Unique);
        Assert.That(LayerEvaluations.All.Select(evaluation => evaluation.Name), Is.Unique);
    }

    [Test]
    public void ClaimColumns_NamesEachColumnOnce() => Assert.That(ClaimColumns.All.Select(column => column.Name), Is.Unique);

    [Test]
    [Category("Corpora")]
    public void ClaimColumns_AreTheColumnsOfTheContract()
    {
        var contract = File.ReadAllLines(Checkout.Shared("contract.md"));
        var rows = contract.SkipWhile(line => !line.StartsWith("| column |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));
        var named = rows.SelectMany(row => row.Split('|')[1].Split(',', StringSplitOptions.TrimEntries));
        Assert.That(ClaimColumns.All.Select(column => column.Name), Is.EqualTo(named));
    }

    private static IEnumerable<Type> Implementations<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => typeof(T).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false });
}
