using System.Globalization;
using System.Text;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Reads treebanks in CoNLL-U: text rebuilt from the tokens, with their universal parts of speech and trees.</summary>
internal static class ConlluCorpus
{
    /// <exception cref="InvalidDataException">A line does not follow the format; the message names file and line.</exception>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var rows = new List<string[]>();
        var number = 0;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return Sentence(rows);
                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('\t');
                if (fields.Length != 10)
                {
                    throw new InvalidDataException($"{path}:{number}: not a token line of CoNLL-U");
                }
                if (fields[0].Contains('.', StringComparison.Ordinal) || fields[0].Contains('-', StringComparison.Ordinal))
                {
                    continue; // an empty node, or the line of a multiword token
                }
                if (WordClasses.Named(fields[3], fields[4]) is null || DependencyRelations.Named(fields[7]) is null)
                {
                    throw new InvalidDataException($"{path}:{number}: unknown tag '{fields[3]}' or relation '{fields[7]}'");
                }
                rows.Add(fields);
            }
        }
    }

    private static TreebankSentence Sentence(List<string[]> rows)
    {
        var (text, tokens) = (new StringBuilder(), new List<Token>());
        WordClass[] classes = [.. rows.Select(row => WordClasses.Named(row[3], row[4])!.Value)];
        foreach (var row in rows)
        {
            tokens.Add(new Token(text.Length, row[1].Length, KindOf(row[1], classes[tokens.Count].PartOfSpeech())));
            text.Append(row[1]);
            if (!row[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
            {
                text.Append(' ');
            }
        }
        var span = new TextSpan(0, text.Length);
        var article = new Article(new ArticleOrigin("", ""), new ArticleMetadata(), text.ToString(), span);
        return new TreebankSentence(
            new SegmentedText(article, [.. tokens], [new Sentence(0, 0, span, new TokenRange(0, tokens.Count), SentenceKind.Prose)], []),
            classes,
            [.. rows.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture) - 1)],
            [.. rows.Select(row => DependencyRelations.Named(row[7])!.Value)],
            [.. rows.Select(row => row[2])]);
    }

    private static TokenKind KindOf(string form, PartOfSpeech tag) =>
        form.Length == 1 && form[0] is '"' or '“' or '”' ? TokenKind.Quote
        : tag == PartOfSpeech.Punctuation ? TokenKind.Punctuation
        : tag == PartOfSpeech.Symbol ? TokenKind.Symbol
        : char.IsDigit(form[0]) ? TokenKind.Number
        : TokenKind.Word;
}
