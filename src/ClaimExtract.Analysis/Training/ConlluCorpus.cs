using System.Text;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Reads treebanks in CoNLL-U: text rebuilt from the words, with their universal parts of speech and trees.</summary>
internal static class ConlluCorpus
{
    /// <exception cref="InvalidDataException">A line does not follow the format; the message names file and line.</exception>
    public static IEnumerable<TreebankSentence> Read(string path) => Read(path, GoldProblem.Throw);

    /// <summary>Leaves out sentences with an unknown tag or without a tree, and reports them.</summary>
    public static IEnumerable<TreebankSentence> Read(string path, Action<GoldProblem> report) =>
        ConlluReader.Read(path, report).Select(sentence => Tree(sentence, report)).OfType<TreebankSentence>();

    /// <summary>A sentence with its tags and its tree; null where one is wrong.</summary>
    public static TreebankSentence? Tree(ConlluSentence sentence, Action<GoldProblem> report)
    {
        var tagged = Tagged(sentence, report);
        var (heads, relations) = (new int[tagged?.Tags.Length ?? 0], new DependencyRelation[tagged?.Tags.Length ?? 0]);
        var token = 0;
        foreach (var row in tagged is null ? [] : sentence.Words)
        {
            if (ConlluReader.Id(row.Head) is not { } head || head > heads.Length || DependencyRelations.Named(row.Relation) is not { } relation)
            {
                report(new GoldProblem(sentence.Path, row.Line, $"no head or unknown relation: '{row.Head}', '{row.Relation}'"));
                return null;
            }
            (heads[token], relations[token]) = (head - 1, relation);
            token++;
        }
        return tagged is null ? null : tagged with { Heads = heads, Relations = relations };
    }

    /// <summary>A sentence with its tags and no tree; null where a tag is none of the 17.</summary>
    public static TreebankSentence? Tagged(ConlluSentence sentence, Action<GoldProblem> report)
    {
        var (text, tokens, classes, lemmas) = (new StringBuilder(), new List<Token>(), new List<WordClass>(), new List<string>());
        foreach (var row in sentence.Words)
        {
            if (WordClasses.Named(row.Tag, row.Fields[4]) is not { } wordClass)
            {
                report(new GoldProblem(sentence.Path, row.Line, $"unknown tag '{row.Tag}'"));
                return null;
            }
            classes.Add(wordClass);
            lemmas.Add(row.Lemma);
            tokens.Add(new Token(text.Length, row.Form.Length, KindOf(row.Form, wordClass.PartOfSpeech())));
            text.Append(row.Form).Append(row.IsFollowedBySpace ? " " : "");
        }
        var span = new TextSpan(0, text.Length);
        var article = new Article(new ArticleOrigin("", ""), new ArticleMetadata(), text.ToString(), span);
        return new TreebankSentence(
            new SegmentedText(article, [.. tokens], [new Sentence(0, 0, span, new TokenRange(0, tokens.Count), SentenceKind.Prose)], []),
            [.. classes], [], [], [.. lemmas]);
    }

    private static TokenKind KindOf(string form, PartOfSpeech tag) =>
        form.Length == 1 && form[0] is '"' or '“' or '”' ? TokenKind.Quote
        : tag == PartOfSpeech.Punctuation ? TokenKind.Punctuation
        : tag == PartOfSpeech.Symbol ? TokenKind.Symbol
        : char.IsDigit(form[0]) ? TokenKind.Number
        : TokenKind.Word;
}
