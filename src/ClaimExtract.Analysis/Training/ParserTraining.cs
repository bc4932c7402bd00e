using ClaimExtract.Analysis.Evaluating;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Parsing;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Trains the dependency parser on UD English, with tags as the tagger gives them on text that it has not seen.</summary>
internal sealed class ParserTraining : IModelTraining
{
    private const int Folds = 4;

    private static readonly TrainingOptions s_options = new()
    {
        Epochs = 9,
        Dropout = 0.15,
        MinCount = 32,
        Rate = 0.1f,
        Caution = 0.5f,
        Averaged = 4,
        Least = 0.1,
    };
    private static readonly TrainingOptions s_foldOptions = new() { Epochs = 5, Dropout = 0.2, MinCount = 3, Rate = 0.2f, Caution = 1 };

    public string Name => "parser";

    public string DataNeeded => Treebanks.DataNeeded;

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        var files = Treebanks.TrainingFiles(corpora);
        var examples = Examples([.. files.SelectMany(ConlluCorpus.Read)], log);
        var trainer = new ParserTrainer(DependencyRelations.Names.Count, s_options);
        var parser = trainer.Train(examples, (epoch, mean) => log.WriteLine($"epoch {epoch}: mean log-likelihood {mean:0.0000}"));
        var (tagger, figures) = (PartOfSpeechLabeler.Load(), new SortedDictionary<string, double>(StringComparer.Ordinal));
        foreach (var dev in Treebanks.DevFiles(corpora))
        {
            var counts = ParseCounts.Of(tagger, new DependencyParser(parser), ConlluCorpus.Read(dev));
            figures[Path.GetFileNameWithoutExtension(dev) + " UAS"] = counts.Unlabeled.Recall;
            figures[Path.GetFileNameWithoutExtension(dev) + " LAS"] = counts.Labeled.Recall;
        }
        using var stream = File.Create(output);
        parser.WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = DependencyParser.Version,
            Labels = [.. ActionNames()],
            Scale = parser.Scale,
            Data = TrainingData.Hashes(files),
            Figures = figures,
            License = Treebanks.License,
        });
        TrainingData.Log(figures, log);
    }

    private static IEnumerable<string> ActionNames()
    {
        var names = DependencyRelations.Names.Skip(1).ToArray();
        return [.. names.Select(name => "left " + name).Prepend("shift"), .. names.Select(name => "right " + name)];
    }

    /// <summary>Each part is tagged by a tagger that learned from the others.</summary>
    private static List<ParsedExample> Examples(List<TreebankSentence> sentences, TextWriter log)
    {
        var taggers = new PartOfSpeechLabeler[Folds];
        for (var fold = 0; fold < Folds; fold++)
        {
            taggers[fold] = new(TaggerTraining.Train([.. sentences.Where((_, i) => i % Folds != fold)], s_foldOptions, log), WordKnowledge.Load());
        }
        var examples = new List<ParsedExample>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            var forms = new TokenForms(sentence.Text);
            ParserInput Input(WordClass[] classes)
            {
                var input = new ParserInput();
                DependencyParser.Fill(input, sentence.Text, forms, classes, new TokenRange(0, classes.Length));
                return input;
            }
            examples.Add(new ParsedExample(
                [Input(taggers[i % Folds].Classify(sentence.Text, forms))], sentence.Heads, [.. sentence.Relations.Select(r => (byte)r)]));
        }
        return examples;
    }
}
