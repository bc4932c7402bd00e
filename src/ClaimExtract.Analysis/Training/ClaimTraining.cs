using ClaimExtract.Analysis.Detecting;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Classifying;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Trains the classifier of claim types: cross-validation over documents gives calibration and thresholds, all documents the weights.</summary>
internal sealed class ClaimTraining : IModelTraining
{
    private const int Folds = 5;

    /// <summary>Thresholds from one division into folds are a matter of luck, by a point or two.</summary>
    private const int Divisions = 3;

    private static readonly TrainingOptions s_options = new() { Epochs = 12, MinCount = 2, Rate = 0.05f, Ridge = 0.03f, Dropout = 0.2 };

    public string Name => "claim-types";

    public string DataNeeded => "claims: train.jsonl, train-wire.jsonl; our own sentences: samples/training/*.jsonl";

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        string[] news = [Path.Combine(corpora, "claims", "train.jsonl"), Path.Combine(corpora, "claims", "train-wire.jsonl")];
        string[] own = [.. Directory.GetFiles(Path.Combine(samples, "training"), "*.jsonl").Order(StringComparer.Ordinal)];
        var examples = new ClaimExamples();
        List<LabeledClause[]> documents =
            [.. news.SelectMany(ClaimDocument.ReadAll).Select(d => examples.Of(d, true)), .. own.SelectMany(ClaimDocument.ReadAll).Select(d => examples.Of(d, false))];
        log.WriteLine($"{documents.Count} documents, {documents.Sum(d => d.Length)} clauses");
        var held = HeldOut(documents);
        // Own sentences are rich in rare types: only real news tells how often a score is right.
        var calibration = Calibration.Fit([.. ClaimKinds.All.Select((_, kind) => held.Where(h => h.Clause.IsNews)
            .Select(h => (h.Scores[kind], h.Clause.Example.Targets[kind] > 0)).ToList())]);
        var tuning = new ThresholdTuning([.. held.Where(h => h.Clause.IsNews)], calibration);
        var thresholds = tuning.Best();
        var (micro, macro, kinds) = tuning.F1(thresholds);
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            log.WriteLine($"{ClaimKinds.All[kind].Name,-28} F1 {kinds[kind]:0.0} from {thresholds.Values[kind]:0.00}");
        }
        log.WriteLine($"slack {thresholds.Slack:0.00}");
        log.WriteLine($"cross-validated sentence types: micro F1 {micro:0.00}, macro F1 {macro:0.00}");
        var model = new LinearTrainer(ClaimKinds.All.Length, s_options).Train([.. documents.SelectMany(d => d).Select(c => c.Example)]);
        using var stream = File.Create(output);
        new LinearClaimClassifier(model.With(calibration), thresholds).WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = ClaimFeatures.Version,
            Labels = [.. ClaimKinds.All.Select(kind => kind.Name)],
            Scale = model.Scale,
            Data = TrainingData.Hashes([.. news, .. own]),
            Figures = new SortedDictionary<string, double>(StringComparer.Ordinal)
            {
                ["cross-validated sentence type macro F1"] = Math.Round(macro, 2),
                ["cross-validated sentence type micro F1"] = Math.Round(micro, 2),
            },
            License = "CC BY-SA 4.0 (UD EWT, PLOVER), CC BY (GUM), public domain and OGL (re3d); MUC-3/4 texts of the US government distribution; own sentences MIT",
        });
    }

    private static List<ScoredClause> HeldOut(List<LabeledClause[]> documents)
    {
        var held = new List<ScoredClause>();
        for (var run = 0; run < Divisions * Folds; run++)
        {
            var (division, fold) = (run / Folds, run % Folds);
            var model = new LinearTrainer(ClaimKinds.All.Length, s_options)
                .Train([.. documents.Where((_, i) => FoldOf(i, division) != fold).SelectMany(d => d).Select(c => c.Example)]);
            foreach (var clause in documents.Where((_, i) => FoldOf(i, division) == fold).SelectMany(d => d))
            {
                var scores = new int[ClaimKinds.All.Length];
                model.Score(clause.Example.Features, scores);
                held.Add(new ScoredClause(clause, scores, division));
            }
        }
        return held;
    }

    /// <summary>In each division other documents meet in a fold.</summary>
    private static int FoldOf(int document, int division) => (document + (document / Folds * division)) % Folds;
}
