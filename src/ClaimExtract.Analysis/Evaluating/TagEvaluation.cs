using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Parts of speech and lemmas, with the treebank's tokens.</summary>
internal sealed class TagEvaluation : ILayerEvaluation
{
    private const int MostConfusions = 10;

    public string Name => "tags";

    public string Description => "CoNLL-U with UPOS and lemmas, its tokens as given; gate on UPOS accuracy";

    public EvaluationReport Evaluate(IReadOnlyList<string> files, EvaluationOptions options)
    {
        var (tagger, tags, texts) = (PartOfSpeechLabeler.Load(), new TagCounts(), new List<SegmentedText>());
        var lemmas = new LemmaCount(options.Case == LetterCase.AsIs ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        var sentences = GoldFiles.ReadAll(files, ConlluReader.Read, options.Report).Select(sentence => ConlluCorpus.Tagged(sentence, options.Report));
        foreach (var sentence in sentences.OfType<TreebankSentence>().Select(sentence => sentence.Recased(options.Recase)))
        {
            var found = tagger.Label(sentence.Text, new TokenForms(sentence.Text));
            tags.Add(sentence.Tags, found);
            lemmas.Add(sentence, found);
            texts.Add(sentence.Text);
        }
        List<FigureTable> tables =
        [
            FigureTable.Shares("accuracy", lemmas.HasGold ? [("upos", tags.All), ("lemma", lemmas.All)] : [("upos", tags.All)]),
            FigureTable.Matches("tags", tags.ByTag),
            FigureTable.Counts("confusions", "tokens", tags.Confusions.Take(MostConfusions)),
        ];
        if (options.HasSpeed)
        {
            tables.Add(PassSpeed.OfTagging(texts));
        }
        return new EvaluationReport(Name, ("upos_accuracy", tags.All.Recall), [("sentences", texts.Count), ("tokens", tags.All.Gold)], tables);
    }
}
