using System.Text;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Joins marks by token number with the sentences of a treebank, document by document.</summary>
internal static class MarkedTreebank
{
    /// <summary>Only the sentences that were marked; those of one document stand together. What does not fit is reported and left out.</summary>
    public static IEnumerable<MarkedText> Read(string treebank, NameMarks marks, Action<GoldProblem> report) =>
        Sentences(treebank, marks, report).GroupBy(sentence => DocumentOf(sentence.Id)).Select(document => Join(document.Key, [.. document]));

    private static IEnumerable<MarkedText> Sentences(string treebank, NameMarks marks, Action<GoldProblem> report)
    {
        foreach (var sentence in ConlluReader.Read(treebank, report))
        {
            if (sentence.Comment("sent_id") is { } id && marks.Has(id) && ConlluCorpus.Tagged(sentence, report) is { Text: var text }
                && marks.Label([id], text.Tokens.Length, (_, mark) => new TokenRange(mark.First - 1, mark.Last)) is { } labels)
            {
                yield return new MarkedText(id, text, labels);
            }
        }
    }

    /// <summary>Both treebanks number the sentences of a document behind its name: <c>GUM_news_flag-12</c>.</summary>
    private static string DocumentOf(string sentence) => sentence.LastIndexOf('-') is > 0 and var hyphen ? sentence[..hyphen] : sentence;

    private static MarkedText Join(string id, List<MarkedText> parts)
    {
        var (text, tokens, sentences) = (new StringBuilder(), new List<Token>(), new List<Sentence>());
        foreach (var part in parts)
        {
            var (offset, first) = (text.Length, tokens.Count);
            text.Append(part.Text.Text).Append('\n');
            tokens.AddRange(part.Text.Tokens.Select(token => token with { Start = token.Start + offset }));
            sentences.Add(new Sentence(sentences.Count, sentences.Count, new TextSpan(offset, text.Length - 1), new TokenRange(first, tokens.Count), SentenceKind.Prose));
        }
        var article = new Article(new ArticleOrigin("", id), new ArticleMetadata(), text.ToString(), new TextSpan(0, text.Length));
        return new MarkedText(id, new SegmentedText(article, [.. tokens], [.. sentences], []), [.. parts.SelectMany(part => part.Labels)]);
    }
}
