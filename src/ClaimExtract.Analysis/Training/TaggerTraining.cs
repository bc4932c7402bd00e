using ClaimExtract.Analysis.Evaluating;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Trains the part-of-speech tagger on UD English.</summary>
internal sealed class TaggerTraining : IModelTraining
{
    private static readonly TrainingOptions s_options = new()
    {
        Epochs = 8,
        Dropout = 0.2,
        MinCount = 3,
        Rate = 0.2f,
        Caution = 1,
        Averaged = 4,
        Least = 0.1,
    };

    public string Name => "upos";

    public string DataNeeded => Treebanks.DataNeeded;

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        var files = Treebanks.TrainingFiles(corpora);
        var labeler = Train([.. files.SelectMany(ConlluCorpus.Read)], s_options, log);
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var dev in Treebanks.DevFiles(corpora))
        {
            var name = Path.GetFileNameWithoutExtension(dev);
            figures[name + " accuracy"] = Accuracy(labeler, dev, text => text);
            figures[name + " accuracy, capitals"] = Accuracy(labeler, dev, text => text.ToUpperInvariant());
            figures[name + " accuracy, lower case"] = Accuracy(labeler, dev, text => text.ToLowerInvariant());
        }
        using var stream = File.Create(output);
        labeler.WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = TaggingFeatures.Version,
            Labels = WordClasses.Names,
            Scale = labeler.Scale,
            Data = TrainingData.Hashes(files),
            Figures = figures,
            License = Treebanks.License,
        });
        TrainingData.Log(figures, log);
    }

    public static SequenceLabeler Train(IReadOnlyList<TreebankSentence> sentences, TrainingOptions options, TextWriter log)
    {
        var (examples, templates) = (new List<SequenceExample>(), new TaggingFeatures(WordKnowledge.Load()));
        for (var i = 0; i < sentences.Count; i++)
        {
            examples.Add(Example(templates, sentences[i]));
            if (i % 8 == 0)
            {
                // News has headlines in capitals and feeds in lower case.
                examples.Add(Example(templates, sentences[i].Recased(text => text.ToUpperInvariant())));
                examples.Add(Example(templates, sentences[i].Recased(text => text.ToLowerInvariant())));
            }
        }
        var trainer = new SequenceTrainer(WordClasses.Names.Count, (_, _) => true, options);
        return trainer.Train(examples, (epoch, mean) => log.WriteLine($"epoch {epoch}: mean log-likelihood {mean:0.0000}"));
    }

    private static SequenceExample Example(TaggingFeatures templates, TreebankSentence sentence)
    {
        var features = new FeatureLists();
        templates.Write(sentence.Text, new TokenForms(sentence.Text), new TokenRange(0, sentence.Classes.Length), features);
        return new SequenceExample(features.Copy(), [.. sentence.Classes.Select(c => (byte)c)]);
    }

    private static double Accuracy(SequenceLabeler labeler, string path, Func<string, string> recase) =>
        TagCounts.Of(new PartOfSpeechLabeler(labeler, WordKnowledge.Load()), ConlluCorpus.Read(path).Select(sentence => sentence.Recased(recase))).All.Recall;
}
