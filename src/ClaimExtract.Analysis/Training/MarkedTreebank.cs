using System.Text;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Joins marks by token number with the sentences of a treebank, document by document.</summary>
internal static class MarkedTreebank
{
    private const string IdStart = "# sent_id = ";

    /// <summary>Only the sentences that were marked; those of one document stand together.</summary>
    /// <exception cref="InvalidDataException">A mark lies outside its sentence, or its sentence is not in the treebank.</exception>
    public static IEnumerable<MarkedText> Read(string treebank, string marksFile)
    {
        var marks = NameMarks.Read(marksFile);
        var ids = File.ReadLines(treebank).Where(line => line.StartsWith(IdStart, StringComparison.Ordinal)).Select(line => line[IdStart.Length..]);
        var documents = ids.Zip(ConlluCorpus.Read(treebank)).Where(pair => marks.ContainsKey(pair.First))
            .GroupBy(pair => pair.First[..pair.First.LastIndexOf('-')]).ToList();
        if (documents.Sum(document => document.Count()) != marks.Count)
        {
            throw new InvalidDataException($"{marksFile}: has sentences that {treebank} does not have; another release?");
        }
        return documents.Select(document => Join(document.Key, [.. document.Select(pair => (pair.Second, marks[pair.First]))]));
    }

    private static MarkedText Join(string id, List<(TreebankSentence Sentence, List<(TextSpan Span, EntityKind Kind)> Marks)> parts)
    {
        var (text, tokens, sentences) = (new StringBuilder(), new List<Token>(), new List<Sentence>());
        var kinds = new EntityKind[parts.Sum(part => part.Sentence.Tags.Length)];
        var isFirst = new bool[kinds.Length];
        foreach (var (sentence, marks) in parts)
        {
            var (offset, first) = (text.Length, tokens.Count);
            text.Append(sentence.Text.Text).Append('\n');
            tokens.AddRange(sentence.Text.Tokens.Select(token => token with { Start = token.Start + offset }));
            sentences.Add(new Sentence(sentences.Count, sentences.Count, new TextSpan(offset, text.Length - 1), new TokenRange(first, tokens.Count), SentenceKind.Prose));
            foreach (var (span, kind) in marks)
            {
                if (span.Start < 1 || first + span.End > tokens.Count)
                {
                    throw new InvalidDataException($"{id}: a mark {span.Start}-{span.End} lies outside its sentence");
                }
                MarkedText.Mark(kinds, isFirst, new TokenRange(first + span.Start - 1, first + span.End), kind);
            }
        }
        var article = new Article(new ArticleOrigin("", id), new ArticleMetadata(), text.ToString(), new TextSpan(0, text.Length));
        return new MarkedText(id, new SegmentedText(article, [.. tokens], [.. sentences], []), kinds, isFirst);
    }
}
