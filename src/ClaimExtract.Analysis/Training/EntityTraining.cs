using System.Globalization;
using ClaimExtract.Analysis.Evaluating;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;

namespace ClaimExtract.Analysis.Training;

/// <summary>Trains the entity model on names marked by hand, in treebanks and in our own text.</summary>
internal sealed class EntityTraining : IModelTraining
{
    private const int Folds = 5;

    private static readonly string[] s_trainingMarks = ["gum-train", "ewt-train"];

    private static readonly TrainingOptions s_options = new()
    {
        Epochs = 8,
        Dropout = 0.3,
        MinCount = 3,
        Rate = 0.2f,
        Caution = 1,
        Averaged = 3,
        Seeds = 3,
        Least = 0.08,
    };

    // Lazy: the catalogue of trainings is read for a help text, and must not load models.
    private readonly Lazy<NameLexicon> _lexicon = new(NameLexicon.Load);
    private readonly Lazy<PartOfSpeechLabeler> _tagger = new(PartOfSpeechLabeler.Load);

    public string Name => "entities";

    public string DataNeeded => "samples: training/*.jsonl, training/entities/*.tsv; " + Treebanks.DataNeeded;

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        var own = MarkedText.ReadAll(Directory.EnumerateFiles(Path.Combine(samples, "training"), "*.jsonl").Order(StringComparer.Ordinal), MarksFile(samples, "own"), GoldProblem.Throw).ToList();
        var treebanks = s_trainingMarks.SelectMany(name => Treebank(corpora, samples, name)).ToList();
        log.WriteLine($"{treebanks.Count} marked documents of treebanks, {own.Count} of our own");
        var examples = treebanks.SelectMany(Examples).ToList();
        var labeler = Train([.. examples, .. own.SelectMany(Examples)]);
        var figures = Measure(labeler, Treebank(corpora, samples, "gum-dev"), new SpanCount()).Figures("GUM dev");
        foreach (var (name, value) in CrossValidate(own, examples))
        {
            figures.Add(name, value);
        }
        using var stream = File.Create(output);
        labeler.WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = EntityFeatures.Version,
            Labels = EntityLabels.Names,
            Scale = labeler.Scale,
            Data = TrainingData.Hashes([MarksFile(samples, "own"), .. s_trainingMarks.Select(name => MarksFile(samples, name)), .. Treebanks.TrainingFiles(corpora)]),
            Figures = figures,
            License = "names marked by this project's annotators (an AI model) in its own text and in " + Treebanks.License,
        });
        TrainingData.Log(figures, log);
    }

    private static string MarksFile(string samples, string name) => Path.Combine(samples, "training", "entities", name + ".tsv");

    private static IEnumerable<MarkedText> Treebank(string corpora, string samples, string name) =>
        MarkedText.ReadAll([Path.Combine(corpora, "ud_english", $"en_{name}.conllu")], MarksFile(samples, name), GoldProblem.Throw);

    private static SequenceLabeler Train(IReadOnlyList<SequenceExample> examples) =>
        new SequenceTrainer(EntityLabels.Names.Count, EntityLabels.MayFollow, s_options).Train(examples);

    /// <summary>Every sentence as written, and one in six each in capitals, in lower case and as a headline.</summary>
    private IEnumerable<SequenceExample> Examples(MarkedText document) =>
    [
        .. Examples(document, every: 1, rest: 0),
        .. Examples(document.Recased(text => text.ToUpperInvariant()), every: 6, rest: 0),
        .. Examples(document.Recased(text => text.ToLowerInvariant()), every: 6, rest: 2),
        .. Examples(document.Recased(CultureInfo.InvariantCulture.TextInfo.ToTitleCase), every: 6, rest: 4),
    ];

    private List<SequenceExample> Examples(MarkedText document, int every, int rest)
    {
        var (forms, features, templates) = (new TokenForms(document.Text), new FeatureLists(), new EntityFeatures(_lexicon.Value));
        var (tags, examples) = (_tagger.Value.Label(document.Text, forms), new List<SequenceExample>());
        templates.Open(document.Text, forms, tags);
        foreach (var sentence in document.Text.Sentences)
        {
            var labels = document.Labels[sentence.Tokens.Start..sentence.Tokens.End];
            if (sentence.Index % every == rest)
            {
                templates.Write(document.Text, forms, tags, sentence.Tokens, features);
                examples.Add(new SequenceExample(features.Copy(), labels));
            }
            templates.Note(forms, sentence.Tokens, labels);
        }
        return examples;
    }

    /// <summary>Our own documents, each labeled by a model that has not seen it.</summary>
    private SortedDictionary<string, double> CrossValidate(List<MarkedText> own, List<SequenceExample> others)
    {
        var count = new SpanCount();
        for (var fold = 0; fold < Folds; fold++)
        {
            var labeler = Train([.. others, .. own.Where((_, i) => i % Folds != fold).SelectMany(Examples)]);
            Measure(labeler, own.Where((_, i) => i % Folds == fold), count);
        }
        return count.Figures("own text");
    }

    /// <summary>Exact spans and kinds, document by document as in use.</summary>
    private SpanCount Measure(SequenceLabeler model, IEnumerable<MarkedText> documents, SpanCount count)
    {
        var labeler = new EntityLabeler(model, _lexicon.Value);
        foreach (var document in documents)
        {
            var (forms, found) = (new TokenForms(document.Text), new byte[document.Labels.Length]);
            foreach (var entity in labeler.Find(document.Text, forms, _tagger.Value.Label(document.Text, forms)))
            {
                EntityLabels.Set(found, entity);
            }
            count.Add(document.Labels, found);
        }
        return count;
    }
}
