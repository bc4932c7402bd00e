using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>A text cut into tokens, with the entities that are to be found in it.</summary>
internal sealed record EntityGold(SegmentedText Text, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Entities)
{
    /// <summary>A further form of gold data is one more method here.</summary>
    /// <param name="hasAllMentions">Of CoNLL-U, also mentions without a proper noun. In JSON Lines what is marked is what counts.</param>
    public static IEnumerable<EntityGold> ReadAll(string path, bool hasAllMentions, Action<GoldProblem> report) =>
        GoldFiles.IsJsonLines(path) ? Documents(path, report) : Treebank(path, hasAllMentions, report);

    /// <summary>Marks that stand apart from the text: whole documents, so that what the rest of a document tells counts as in use.</summary>
    public static IEnumerable<EntityGold> ReadMarked(IEnumerable<string> files, string marksFile, Action<GoldProblem> report)
    {
        foreach (var marked in MarkedText.ReadAll(files, marksFile, report))
        {
            var entities = new List<Entity>();
            EntityLabels.AddEntities(marked.Labels, 0, entities);
            yield return new EntityGold(marked.Text, [.. entities.Select(entity => (marked.Text.SpanOf(entity.Tokens), entity.Kind))]);
        }
    }

    private static IEnumerable<EntityGold> Documents(string path, Action<GoldProblem> report)
    {
        var segmenter = new Segmenter();
        foreach (var document in EntityDocument.ReadAll(path, report))
        {
            var article = new Article(new ArticleOrigin("", document.Id), new ArticleMetadata(), document.Text, new TextSpan(0, document.Text.Length));
            yield return new EntityGold(segmenter.Segment(article), document.Entities);
        }
    }

    /// <summary>Sentence by sentence, with the treebank's tokens.</summary>
    private static IEnumerable<EntityGold> Treebank(string path, bool hasAllMentions, Action<GoldProblem> report)
    {
        var marks = new EntityMarks();
        foreach (var sentence in ConlluReader.Read(path, report))
        {
            if (marks.Read(sentence, report) is { } mentions && ConlluCorpus.Tagged(sentence, report) is { } tagged)
            {
                yield return new EntityGold(tagged.Text, [.. mentions
                    .Where(mention => hasAllMentions || tagged.Tags.AsSpan(mention.Words.Start, mention.Words.Length).Contains(PartOfSpeech.ProperNoun))
                    .Select(mention => (tagged.Text.SpanOf(mention.Words), EntityKindNames.KindOf(mention.Type)))
                    .Where(entity => entity.Item2 != EntityKind.None)]);
            }
        }
    }
}
