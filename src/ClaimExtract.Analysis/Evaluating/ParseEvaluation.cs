using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Dependency trees, with the treebank's tokens and the program's tags.</summary>
internal sealed class ParseEvaluation : ILayerEvaluation
{
    public string Name => "parse";

    public string Description => "CoNLL-U with heads and relations, its tokens as given, tags of the program; gate on LAS";

    public EvaluationReport Evaluate(IReadOnlyList<string> files, EvaluationOptions options)
    {
        var texts = new List<SegmentedText>();
        IEnumerable<TreebankSentence> Sentences()
        {
            foreach (var sentence in GoldFiles.ReadAll(files, ConlluCorpus.Read, options.Report).Select(sentence => sentence.Recased(options.Recase)))
            {
                texts.Add(sentence.Text);
                yield return sentence;
            }
        }
        var counts = ParseCounts.Of(PartOfSpeechLabeler.Load(), DependencyParser.Load(), Sentences());
        List<FigureTable> tables =
        [
            FigureTable.Shares("accuracy", [("uas", counts.Unlabeled), ("las", counts.Labeled)]),
            FigureTable.Matches("content_words", [("clas", counts.ContentLabeled)]),
            FigureTable.Matches("relations", counts.ByRelation),
        ];
        if (options.HasSpeed)
        {
            tables.Add(PassSpeed.OfTagging(texts));
        }
        return new EvaluationReport(Name, ("las", counts.Labeled.Recall), [("sentences", texts.Count), ("tokens", counts.Unlabeled.Gold)], tables);
    }
}
