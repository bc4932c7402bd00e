using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Trains the labeler of sources, cues and contents on PolNeAR.</summary>
internal sealed class AttributionTraining : IModelTraining
{
    // Much dropout with many small steps is worth two points of attribution F1, three seeds half a point. Cautious first steps
    // (as for the parser) cost one; the labeler is timid after dropout, and a bias to open spans makes up for it.
    private static readonly TrainingOptions s_options = new()
    {
        Epochs = 12,
        Rate = 0.04f,
        Ridge = 3e-5f,
        Dropout = 0.72,
        MinCount = 2,
        Averaged = 4,
        Seeds = 3,
        EntryBias = 0.9f,
        Prune = 0.17f,
        Packs = true,
        Least = 0.04,
    };

    public string Name => "attribution";

    public string DataNeeded => "polnear: train.jsonl; token accuracy on dev.jsonl";

    public void Train(string corpora, string samples, string output, TextWriter log)
    {
        var file = Path.Combine(corpora, "polnear", "train.jsonl");
        var examples = AttributedDocument.ReadAll(file).SelectMany(Examples).ToList();
        log.WriteLine($"{examples.Count} sentences");
        var trainer = new SequenceTrainer(SpeechRoles.Names.Count, SpeechRoles.MayFollow, s_options);
        var labeler = trainer.Train(examples, (epoch, mean) => log.WriteLine($"epoch {epoch}: mean log-likelihood {mean:0.0000}"));
        var accuracy = Accuracy(labeler, AttributedDocument.ReadAll(Path.Combine(corpora, "polnear", "dev.jsonl")).SelectMany(Examples));
        log.WriteLine($"dev token accuracy: {accuracy:0.00}");
        using var stream = File.Create(output);
        labeler.WriteTo(stream, new ModelPassport
        {
            Task = Name,
            Features = AttributionFeatures.Version,
            Labels = SpeechRoles.Names,
            Scale = labeler.Scale,
            Data = TrainingData.Hashes([file]),
            Figures = new SortedDictionary<string, double>(StringComparer.Ordinal) { ["polnear dev token accuracy"] = accuracy },
            License = "learned from PolNeAR 1.0.0, whose repository names no licence; no text of it is in this file",
        });
    }

    private static readonly Segmenter s_segmenter = new();
    private static readonly Tagger s_tagger = new();
    private static readonly CueLexicon s_lexicon = CueLexicon.Load();
    private static readonly SourceNouns s_nouns = SourceNouns.Load();
    private static readonly ConceptTable s_concepts = ConceptTable.LoadShipped();

    internal static IEnumerable<SequenceExample> Examples(AttributedDocument document)
    {
        var article = new Article(new ArticleOrigin("", document.Id), new ArticleMetadata(), document.Text, new TextSpan(0, document.Text.Length));
        var tagged = s_tagger.Tag(s_segmenter.Segment(article));
        var roles = RolesOf(document, tagged.Text);
        var templates = new AttributionFeatures(new SpeechContext(tagged, s_lexicon, s_nouns, s_concepts));
        var features = new FeatureLists();
        foreach (var sentence in tagged.Text.Sentences)
        {
            templates.Write(sentence.Index, sentence.Tokens, features);
            yield return new SequenceExample(features.Copy(), Labels(roles, sentence.Tokens));
        }
    }

    /// <summary>For each token the role (0 none, 1 source, 2 cue, 3 content) and which fragment it is of; the first mark on a token wins.</summary>
    private static (byte Role, int Fragment)[] RolesOf(AttributedDocument document, SegmentedText text)
    {
        var roles = new (byte Role, int Fragment)[text.Tokens.Length];
        var fragment = 0;
        foreach (var (source, cue, content) in document.Attributions)
        {
            foreach (var (spans, role) in new[] { (source, (byte)1), (cue, (byte)2), (content, (byte)3) })
            {
                foreach (var span in spans)
                {
                    fragment++;
                    var range = text.TokensIn(span);
                    for (var token = range.Start; token < range.End; token++)
                    {
                        roles[token] = roles[token].Role == 0 ? (role, fragment) : roles[token];
                    }
                }
            }
        }
        return roles;
    }

    private static byte[] Labels((byte Role, int Fragment)[] roles, TokenRange range)
    {
        var labels = new byte[range.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var here = roles[range.Start + i];
            var goesOn = i > 0 && roles[range.Start + i - 1] == here;
            labels[i] = (byte)(here.Role == 0 ? 0 : (2 * here.Role) - (goesOn ? 0 : 1));
        }
        return labels;
    }

    private static double Accuracy(SequenceLabeler labeler, IEnumerable<SequenceExample> examples)
    {
        var (right, all, work, found) = (0, 0, new DecodingBuffers(), new byte[4096]);
        foreach (var example in examples)
        {
            var labels = found.AsSpan(0, example.Labels.Length);
            labeler.Decode(example.Features, labels, work);
            for (var i = 0; i < labels.Length; i++)
            {
                right += labels[i] == example.Labels[i] ? 1 : 0;
            }
            all += labels.Length;
        }
        return Math.Round(100.0 * right / all, 2);
    }
}
