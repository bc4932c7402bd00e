using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Detecting;
using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Classifying;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Trains the classifier of claim types: cross-validation over documents gives calibration and thresholds, all documents the weights.</summary>
internal sealed class ClaimTraining : IModelTraining
{
    private const int Folds = 5;

    /// <summary>What a claim that annotators could see differently counts against a sure one.</summary>
    private const float UnsureWeight = 0.5f;

    private static readonly TrainingOptions s_options = new() { Epochs = 12, Dropout = 0.5, MinCount = 2, Rate = 0.05f, Ridge = 1e-4f };

    private readonly Segmenter _segmenter = new();
    private readonly Tagger _tagger = new();
    private readonly Normalizer _normalizer = new();
    private readonly Attributor _attributor = new();

    public string Name => "claim-types";

    public string DataNeeded => "claims: train.jsonl, train-wire.jsonl; our own sentences: samples/training/*.jsonl";

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        string[] files =
        [
            Path.Combine(corpora, "claims", "train.jsonl"),
            Path.Combine(corpora, "claims", "train-wire.jsonl"),
            .. Directory.GetFiles(Path.Combine(samples, "training"), "*.jsonl").Order(StringComparer.Ordinal),
        ];
        var documents = files.SelectMany(ClaimDocument.ReadAll).Select(Examples).ToList();
        log.WriteLine($"{documents.Count} documents, {documents.Sum(d => d.Count)} clauses");
        var held = HeldOutScores(documents);
        var calibration = Calibration.Fit([.. held.Select(h => (IReadOnlyList<(int, bool)>)h)]);
        var thresholds = Thresholds(held, calibration, log, out var micro);
        log.WriteLine($"cross-validated micro F1 of clauses: {micro:0.00}");
        var model = new LinearTrainer(ClaimKinds.All.Length, s_options).Train([.. documents.SelectMany(d => d)]);
        using var stream = File.Create(output);
        new LinearClaimClassifier(model.With(calibration), thresholds).WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = ClaimFeatures.Version,
            Labels = [.. ClaimKinds.All.Select(kind => kind.Name)],
            Scale = model.Scale,
            Data = TrainingData.Hashes(files),
            Figures = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["cross-validated clause micro F1"] = micro },
            License = "CC BY-SA 4.0 (UD EWT, PLOVER), CC BY (GUM), public domain and OGL (re3d); MUC-3/4 texts of the US government distribution; own sentences MIT",
        });
    }

    private List<ClassifierExample> Examples(ClaimDocument document)
    {
        var tagged = _tagger.Tag(_segmenter.Segment(document.Article));
        var (values, speech) = (_normalizer.FindValues(tagged), _attributor.FindSpeech(tagged));
        var (splitter, templates, features) = (new ClauseSplitter(tagged, speech), new ClaimFeatures(tagged, values), new FeatureLists());
        var examples = new List<ClassifierExample>();
        foreach (var clause in tagged.Text.Sentences.SelectMany(splitter.Split))
        {
            templates.Write(clause, features);
            var targets = new float[ClaimKinds.All.Length];
            var isSure = true;
            foreach (var claim in document.Claims.Where(c => Covers(c.Span, tagged.Text.SpanOf(clause.Tokens))))
            {
                targets[ClaimKinds.All.IndexOf(claim.Kind)] = 1;
                isSure &= claim.IsSure;
            }
            examples.Add(new ClassifierExample(features[0].ToArray(), targets, isSure ? 1 : UnsureWeight));
        }
        return examples;
    }

    /// <summary>The claim is about this clause when either lies by half in the other.</summary>
    private static bool Covers(TextSpan claim, TextSpan clause) => 2 * claim.OverlapWith(clause) >= Math.Min(claim.Length, clause.Length);

    private static List<(int Score, bool IsRight)>[] HeldOutScores(List<List<ClassifierExample>> documents)
    {
        var held = ClaimKinds.All.Select(_ => new List<(int Score, bool IsRight)>()).ToArray();
        var scores = new int[ClaimKinds.All.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new LinearTrainer(ClaimKinds.All.Length, s_options).Train([.. documents.Where((_, i) => i % Folds != fold).SelectMany(d => d)]);
            foreach (var example in documents.Where((_, i) => i % Folds == fold).SelectMany(d => d))
            {
                model.Score(example.Features, scores);
                for (var kind = 0; kind < scores.Length; kind++)
                {
                    held[kind].Add((scores[kind], example.Targets[kind] > 0));
                }
            }
        }
        return held;
    }

    /// <summary>For each type the probability that gives its best F1 on held-out clauses.</summary>
    private static double[] Thresholds(List<(int Score, bool IsRight)>[] held, Calibration calibration, TextWriter log, out double micro)
    {
        var thresholds = new double[held.Length];
        var (allHits, allFound, allRight) = (0, 0, 0);
        for (var kind = 0; kind < held.Length; kind++)
        {
            var label = kind;
            var samples = held[kind].Select(s => (P: calibration.Probability(label, s.Score), s.IsRight)).ToList();
            var right = samples.Count(s => s.IsRight);
            var best = Enumerable.Range(10, 50).Select(step =>
            {
                var threshold = step / 100.0;
                var (hits, found) = (samples.Count(s => s.P >= threshold && s.IsRight), samples.Count(s => s.P >= threshold));
                return (Threshold: threshold, Hits: hits, Found: found, F1: 200.0 * hits / Math.Max(1, found + right));
            }).MaxBy(point => point.F1);
            thresholds[kind] = best.Threshold;
            log.WriteLine($"{ClaimKinds.All[kind].Name,-28} {right,5} F1 {best.F1:0.0} from {best.Threshold:0.00}");
            var counts = ClaimKinds.All[kind].Name != "other";
            allHits += counts ? best.Hits : 0;
            allFound += counts ? best.Found : 0;
            allRight += counts ? right : 0;
        }
        micro = Math.Round(200.0 * allHits / Math.Max(1, allFound + allRight), 2);
        return thresholds;
    }
}
