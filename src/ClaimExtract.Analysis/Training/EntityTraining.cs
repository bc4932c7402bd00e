using ClaimExtract.Analysis.Evaluating;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Trains the entity model on re3d, and on treebank sentences whose names the word lists know.</summary>
internal sealed class EntityTraining : IModelTraining
{
    /// <summary>re3d's few documents count as often, so that the lists do not drown them.</summary>
    private const int Weight = 2;

    private static readonly TrainingOptions s_options = new()
    {
        Epochs = 8,
        Dropout = 0.3,
        MinCount = 3,
        Rate = 0.2f,
        Caution = 1,
        Averaged = 3,
        Least = 0.08,
    };

    private readonly NameLexicon _lexicon = NameLexicon.Load();
    private readonly Segmenter _segmenter = new();
    private readonly FeatureLists _features = new();

    public string Name => "entities";

    public string DataNeeded => "re3d: dev.jsonl (its BBC part is left out); " + Treebanks.DataNeeded;

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        var file = Path.Combine(corpora, "re3d", "dev.jsonl");
        var documents = EntityDocument.ReadAll(file).Where(d => d.Part != "BBC Online").OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        var tagger = PartOfSpeechLabeler.Load();
        var listed = Treebanks.TrainingFiles(corpora).SelectMany(ConlluCorpus.Read).SelectMany(ListedExamples).ToList();
        log.WriteLine($"{documents.Count} documents, {listed.Count} listed sentences");
        var figures = CrossValidate(documents, listed, tagger);
        var labeler = Train([.. documents.SelectMany(d => MarkedExamples(d, tagger, Weight)), .. listed]);
        using var stream = File.Create(output);
        labeler.WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = EntityFeatures.Version,
            Labels = EntityLabels.Names,
            Scale = labeler.Scale,
            Data = TrainingData.Hashes([file, .. Treebanks.TrainingFiles(corpora)]),
            Figures = figures,
            License = "re3d without BBC: public domain, OGL 3.0, CC BY-SA 3.0; " + Treebanks.License,
        });
        TrainingData.Log(figures, log);
    }

    private static SequenceLabeler Train(IReadOnlyList<SequenceExample> examples) =>
        new SequenceTrainer(EntityLabels.Names.Count, EntityLabels.MayFollow, s_options).Train(examples);

    /// <summary>A treebank sentence, where the lists know all its names; of those without a name every fourth.</summary>
    private IEnumerable<SequenceExample> ListedExamples(TreebankSentence sentence, int index)
    {
        var (kinds, isFirst) = (new EntityKind[sentence.Tags.Length], new bool[sentence.Tags.Length]);
        var range = new TokenRange(0, sentence.Tags.Length);
        var isSure = new ListedEntities(_lexicon).Label(sentence.Text, new TokenForms(sentence.Text), sentence.Tags, range, kinds, isFirst);
        if (isSure && (index % 4 == 0 || kinds.Any(kind => kind != EntityKind.None)))
        {
            yield return Example(sentence.Text, sentence.Tags, range, kinds, isFirst);
        }
    }

    private List<SequenceExample> MarkedExamples(EntityDocument document, PartOfSpeechLabeler tagger, int copies)
    {
        var article = new Article(new ArticleOrigin("", document.Id), new ArticleMetadata(), document.Text, new TextSpan(0, document.Text.Length));
        var text = _segmenter.Segment(article);
        var (asWritten, examples) = (new TokenForms(text), new List<SequenceExample>());
        var tags = tagger.Label(text, asWritten);
        var kinds = MarkedEntities.KindsOf(document, text, tags, _lexicon, asWritten, out var isFirst);
        var listed = new ListedEntities(_lexicon);
        foreach (var sentence in text.Sentences)
        {
            listed.Label(text, asWritten, tags, sentence.Tokens, kinds, isFirst);
            for (var copy = 0; copy < copies; copy++)
            {
                examples.Add(Example(text, tags, sentence.Tokens, kinds, isFirst));
            }
        }
        var recased = new SegmentedText(article with { Text = document.Text.ToUpperInvariant() }, text.Tokens, text.Sentences, []);
        var capitals = tagger.Label(recased, new TokenForms(recased));
        examples.AddRange(text.Sentences.Where(s => copies > 1 && s.Index % 5 == 0).Select(s => Example(recased, capitals, s.Tokens, kinds, isFirst)));
        return examples;
    }

    private SequenceExample Example(SegmentedText text, PartOfSpeech[] tags, TokenRange range, EntityKind[] kinds, bool[] isFirst)
    {
        new EntityFeatures(_lexicon).Write(text, new TokenForms(text), tags, range, _features);
        var labels = new byte[range.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var kind = kinds[range.Start + i];
            labels[i] = kind == EntityKind.None ? (byte)0 : isFirst[range.Start + i] ? EntityLabels.First(kind) : EntityLabels.Inside(kind);
        }
        return new SequenceExample(_features.Copy(), labels);
    }

    /// <summary>Exact spans and kinds on documents that training has not seen, five folds.</summary>
    private SortedDictionary<string, double> CrossValidate(List<EntityDocument> documents, List<SequenceExample> listed, PartOfSpeechLabeler tagger)
    {
        var count = new SpanCount();
        for (var fold = 0; fold < 5; fold++)
        {
            var labeler = Train([.. documents.Where((_, i) => i % 5 != fold).SelectMany(d => MarkedExamples(d, tagger, Weight)), .. listed]);
            foreach (var example in documents.Where((_, i) => i % 5 == fold).SelectMany(d => MarkedExamples(d, tagger, 1)))
            {
                var found = new byte[example.Labels.Length];
                labeler.Decode(example.Features, found, new DecodingBuffers());
                count.Add(example.Labels, found);
            }
        }
        return count.Figures("re3d names");
    }
}
