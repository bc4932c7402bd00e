using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Named entities: exact spans with their kind. An article before a name is no part of it, neither in gold nor in what is found.</summary>
internal sealed class EntityEvaluation : ILayerEvaluation
{
    private static readonly string[] s_articles = ["the", "a", "an"];

    public string Name => "entities";

    public string Description => ".jsonl {text, entities: [{start, end, type}…]} in UTF-16 units, CoNLL-U with Entity= in brackets, or a text of --marks; gate on the F1 of persons, organizations and places";

    public EvaluationReport Evaluate(IReadOnlyList<string> files, EvaluationOptions options)
    {
        var (tagger, labeler, counts, texts) = (PartOfSpeechLabeler.Load(), EntityLabeler.Load(), new SpanCount(), new List<SegmentedText>());
        foreach (var gold in Gold(files, options))
        {
            var text = gold.Text.Recased(options.Recase);
            var forms = new TokenForms(text);
            var found = labeler.Find(text, forms, tagger.Label(text, forms)).Select(entity => (text.SpanOf(entity.Tokens), entity.Kind));
            counts.Add(Named(text.Text, gold.Entities), Named(text.Text, found));
            texts.Add(text);
        }
        var three = counts.Three;
        List<FigureTable> tables =
        [
            FigureTable.Matches("person_organization_place", [("all", three)]),
            FigureTable.Matches("kinds", counts.ByKind.Select(pair => (pair.Kind.ToString().ToLowerInvariant(), pair.Count))),
        ];
        if (options.HasSpeed)
        {
            tables.Add(PassSpeed.OfTagging(texts));
        }
        return new EvaluationReport(
            Name, ("person_organization_place_f1", three.F1), [("texts", texts.Count), ("tokens", texts.Sum(text => (long)text.Tokens.Length))], tables);
    }

    private static IEnumerable<EntityGold> Gold(IReadOnlyList<string> files, EvaluationOptions options) => options.MarksFile is { } marks
        ? EntityGold.ReadMarked(files, marks, options.Report)
        : GoldFiles.ReadAll(files, (path, report) => EntityGold.ReadAll(path, options.HasAllMentions, report), options.Report);

    private static HashSet<(int Start, int End, EntityKind Kind)> Named(string text, IEnumerable<(TextSpan Span, EntityKind Kind)> entities)
    {
        var named = new HashSet<(int, int, EntityKind)>();
        foreach (var (span, kind) in entities)
        {
            var word = span.In(text);
            var space = word.IndexOf(' ');
            var hasArticle = space > 0 && s_articles.Contains(word[..space].ToString(), StringComparer.OrdinalIgnoreCase);
            named.Add((span.Start + (hasArticle ? space + 1 : 0), span.End, kind));
        }
        return named;
    }
}
