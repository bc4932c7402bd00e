using System.Collections.Immutable;
using ClaimExtract.Analysis.Detecting;
using ClaimExtract.Analysis.Explaining.Naming;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Classifying;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>Says how the types of the clauses of a sentence were chosen.</summary>
internal sealed class ClauseExplainer(AnalysisLayers layers, ClaimDetector detector)
{
    private readonly ClauseSplitter _splitter = new(layers.Tagged, layers.Speech);
    private readonly ClaimFeatures _templates = new(layers.Tagged, layers.Values, detector.Lexicons);
    private readonly FeatureLists _features = new();

    public ImmutableArray<ExplainedClause> Explain(Sentence sentence) => [.. _splitter.Split(sentence).Select(Explain)];

    private ExplainedClause Explain(Clause clause)
    {
        _templates.Write(clause, _features);
        var features = _features[0].ToArray();
        var types = TypesOf(clause, features);
        var values = new ClaimValues(layers, detector.Lexicons, clause);
        var unit = LinearClassifier.ShareOf(features.Length) / detector.Classifier.Model.Scale;
        var weighed = new WeighedFeatures(features, detector.Classifier.Model.Weight, unit, new FeatureNamer(ClaimTemplates.All, kind => values[kind]));
        return new ExplainedClause(
            layers.Text.SpanOf(clause.Tokens), clause.Attribution, types, weighed.Between(Label(types[0]), Label(types[1]), onlyDifferencesCount: false));
    }

    private ImmutableArray<TypeScore> TypesOf(Clause clause, uint[] features)
    {
        var (classifier, count) = (detector.Classifier, ClaimKinds.All.Length);
        var (scores, calibrated, probabilities, chosen) = (new int[count], new double[count], new double[count], new int[TypeThresholds.MostTypes]);
        classifier.Model.Score(features, scores);
        classifier.Classify(features, calibrated);
        detector.Weigh(layers.Tagged, clause, features, probabilities);
        var taken = chosen[..classifier.Thresholds.Choose(probabilities, chosen)];
        return
        [
            .. Enumerable.Range(0, count)
                .Select(kind => new TypeScore(
                    ClaimKinds.All[kind],
                    scores[kind] / (16.0 * classifier.Model.Scale),
                    calibrated[kind],
                    probabilities[kind],
                    classifier.Thresholds.Values[kind],
                    Array.IndexOf(taken, kind) >= 0))
                .OrderByDescending(type => type.Probability / type.Threshold),
        ];
    }

    private static (int, string) Label(TypeScore type) => (ClaimKinds.All.IndexOf(type.Kind), type.Kind.Name);
}
