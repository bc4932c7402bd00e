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
        }
        using var stream = File.Create(output);
        labeler.WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = TaggingFeatures.Version,
            Labels = PartsOfSpeech.Names,
            Scale = labeler.Scale,
            Data = TrainingData.Hashes(files),
            Figures = figures,
            License = Treebanks.License,
        });
        TrainingData.Log(figures, log);
    }

    public static SequenceLabeler Train(IReadOnlyList<TreebankSentence> sentences, TrainingOptions options, TextWriter log)
    {
        var examples = new List<SequenceExample>();
        for (var i = 0; i < sentences.Count; i++)
        {
            examples.Add(Example(sentences[i]));
            if (i % 8 == 0)
            {
                // News has headlines in capitals and feeds in lower case.
                examples.Add(Example(sentences[i].Recased(text => text.ToUpperInvariant())));
                examples.Add(Example(sentences[i].Recased(text => text.ToLowerInvariant())));
            }
        }
        var trainer = new SequenceTrainer(PartsOfSpeech.Names.Count, (_, _) => true, options);
        return trainer.Train(examples, (epoch, mean) => log.WriteLine($"epoch {epoch}: mean log-likelihood {mean:0.0000}"));
    }

    private static SequenceExample Example(TreebankSentence sentence)
    {
        var features = new FeatureLists();
        TaggingFeatures.Write(sentence.Text, new TokenForms(sentence.Text), new TokenRange(0, sentence.Tags.Length), features);
        return new SequenceExample(features.Copy(), [.. sentence.Tags.Select(tag => (byte)tag)]);
    }

    private static double Accuracy(SequenceLabeler labeler, string path, Func<string, string> recase) =>
        TagCounts.Of(new PartOfSpeechLabeler(labeler), ConlluCorpus.Read(path).Select(sentence => sentence.Recased(recase))).All.Recall;
}
