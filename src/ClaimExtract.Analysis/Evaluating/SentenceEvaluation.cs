using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Training;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Sentence spans from raw text.</summary>
internal sealed class SentenceEvaluation : ILayerEvaluation
{
    public string Name => "sentences";

    public string Description => ".jsonl {text, sentences: [[start, end]…]} in UTF-16 units, or CoNLL-U; gate on the F1 of boundaries inside lines";

    public EvaluationReport Evaluate(IReadOnlyList<string> files, EvaluationOptions options)
    {
        var (segmenter, counts, articles) = (new Segmenter(), new SentenceCounts(), new List<Article>());
        foreach (var document in GoldFiles.ReadAll(files, SentenceDocument.ReadAll, options.Report))
        {
            var text = options.Recase(document.Text);
            var article = new Article(new ArticleOrigin("", ""), new ArticleMetadata(), text, new TextSpan(0, text.Length));
            counts.Add(text, document.Sentences, segmenter.Segment(article).Sentences.Select(sentence => sentence.Span));
            articles.Add(article);
        }
        List<FigureTable> tables =
        [
            FigureTable.Matches("boundaries", [("span", counts.Spans), ("inner", counts.Inner)]),
            FigureTable.Shares("accuracy", [("document", counts.Documents)]),
        ];
        if (options.HasSpeed)
        {
            tables.Add(PassSpeed.Measure("characters_per_second", articles.Sum(article => (long)article.Text.Length), () => articles.ForEach(article => segmenter.Segment(article))));
        }
        return new EvaluationReport(Name, ("inner_f1", counts.Inner.F1), [("documents", articles.Count), ("sentences", counts.Spans.Gold)], tables);
    }
}
