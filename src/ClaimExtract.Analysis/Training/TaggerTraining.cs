using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Trains the part-of-speech tagger on UD English.</summary>
internal sealed class TaggerTraining : IModelTraining
{
    private static readonly TrainingOptions s_options = new() { Epochs = 8, Dropout = 0.2, MinCount = 3 };

    public string Name => "upos";

    public string DataNeeded => "ud_english: en_ewt-train.conllu, en_gum-train.conllu; figures on en_ewt-dev.conllu, en_gum-dev.conllu";

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        var folder = Path.Combine(corpora, "ud_english");
        string[] files = [Path.Combine(folder, "en_ewt-train.conllu"), Path.Combine(folder, "en_gum-train.conllu")];
        var examples = new List<SequenceExample>();
        foreach (var (text, tags) in files.SelectMany(ConlluCorpus.Read))
        {
            examples.Add(Example(text, tags));
            if (examples.Count % 8 == 0)
            {
                // News has headlines in capitals and feeds in lower case.
                examples.Add(Example(Recased(text, text.Text.ToUpperInvariant()), tags));
                examples.Add(Example(Recased(text, text.Text.ToLowerInvariant()), tags));
            }
        }
        var trainer = new SequenceTrainer(ConlluCorpus.TagNames.Count, (_, _) => true, s_options);
        var labeler = trainer.Train(examples, (epoch, mean) => log.WriteLine($"epoch {epoch}: mean log-likelihood {mean:0.0000}"));
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var dev in new[] { "en_ewt-dev", "en_gum-dev" })
        {
            figures[dev + " accuracy"] = Accuracy(labeler, Path.Combine(folder, dev + ".conllu"), text => text);
            figures[dev + " accuracy, capitals"] = Accuracy(labeler, Path.Combine(folder, dev + ".conllu"), text => text.ToUpperInvariant());
        }
        using var stream = File.Create(output);
        labeler.WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = TaggingFeatures.Version,
            Labels = ConlluCorpus.TagNames,
            Scale = labeler.Scale,
            Data = TrainingData.Hashes(files),
            Figures = figures,
            License = "CC BY-SA 4.0 (UD English EWT), CC BY 4.0 (GUM, free genres)",
        });
        foreach (var (name, value) in figures)
        {
            log.WriteLine($"{name}: {value:0.00}");
        }
    }

    private static SequenceExample Example(SegmentedText text, PartOfSpeech[] tags)
    {
        var features = new FeatureLists();
        TaggingFeatures.Write(text, new TokenForms(text), new TokenRange(0, text.Tokens.Length), features);
        return new SequenceExample(features.Copy(), [.. tags.Select(tag => (byte)tag)]);
    }

    private static SegmentedText Recased(SegmentedText text, string recased) =>
        new(text.Article with { Text = recased.Length == text.Text.Length ? recased : text.Text }, text.Tokens, text.Sentences, []);

    private static double Accuracy(SequenceLabeler labeler, string path, Func<string, string> recase)
    {
        var tagger = new Tagger(labeler);
        var (right, all) = (0, 0);
        foreach (var (text, tags) in ConlluCorpus.Read(path))
        {
            var found = tagger.Tag(Recased(text, recase(text.Text))).PartsOfSpeech;
            right += found.Zip(tags).Count(pair => pair.First == pair.Second);
            all += tags.Length;
        }
        return Math.Round(100.0 * right / all, 2);
    }
}
