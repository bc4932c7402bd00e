using System.Text;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Reads treebanks in CoNLL-U: text rebuilt from the tokens, with their universal parts of speech.</summary>
internal static class ConlluCorpus
{
    private static readonly string[] s_tags =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    public static IReadOnlyList<string> TagNames => s_tags;

    /// <exception cref="InvalidDataException">A line does not follow the format; the message names file and line.</exception>
    public static IEnumerable<(SegmentedText Text, PartOfSpeech[] Tags)> Read(string path)
    {
        var (text, tokens, tags) = (new StringBuilder(), new List<Token>(), new List<PartOfSpeech>());
        var number = 0;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.Length == 0 && tokens.Count > 0)
            {
                yield return (Sentence(text.ToString(), tokens), [.. tags]);
                text.Clear();
                tokens.Clear();
                tags.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('\t');
                var tag = fields.Length == 10 ? Array.IndexOf(s_tags, fields[3]) : -1;
                if (fields.Length != 10 || (tag < 0 && fields[3] != "_"))
                {
                    throw new InvalidDataException($"{path}:{number}: not a token line of CoNLL-U");
                }
                if (tag < 0 || fields[0].Contains('.', StringComparison.Ordinal))
                {
                    continue; // the line of a multiword token, or an empty node
                }
                tokens.Add(new Token(text.Length, fields[1].Length, KindOf(fields[1], (PartOfSpeech)tag)));
                tags.Add((PartOfSpeech)tag);
                text.Append(fields[1]);
                if (!fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
                {
                    text.Append(' ');
                }
            }
        }
    }

    private static SegmentedText Sentence(string text, List<Token> tokens)
    {
        var span = new TextSpan(0, text.Length);
        var article = new Article(new ArticleOrigin("", ""), new ArticleMetadata(), text, span);
        return new SegmentedText(article, [.. tokens], [new Sentence(0, 0, span, new TokenRange(0, tokens.Count), SentenceKind.Prose)], []);
    }

    private static TokenKind KindOf(string form, PartOfSpeech tag) =>
        form.Length == 1 && form[0] is '"' or '“' or '”' ? TokenKind.Quote
        : tag == PartOfSpeech.Punctuation ? TokenKind.Punctuation
        : tag == PartOfSpeech.Symbol ? TokenKind.Symbol
        : char.IsDigit(form[0]) ? TokenKind.Number
        : TokenKind.Word;
}
