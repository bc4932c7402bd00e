using System.Text;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>
/// Rebuilds the documents of a CoNLL-U file with their sentences: <c># newdoc</c> begins one, <c># newpar</c> is an empty line;
/// else a space stands between two sentences, or nothing after <c>SpaceAfter=No</c>.
/// </summary>
internal static class ConlluDocuments
{
    public static IEnumerable<SentenceDocument> Read(string path, Action<GoldProblem> report)
    {
        var (text, spans, isSpaced) = (new StringBuilder(), new List<TextSpan>(), false);
        foreach (var sentence in ConlluReader.Read(path, report))
        {
            if (sentence.Has("newdoc") && spans.Count > 0)
            {
                yield return new SentenceDocument(text.ToString(), spans);
                (text, spans) = (new StringBuilder(), []);
            }
            if (spans.Count > 0)
            {
                text.Append(sentence.Has("newpar") ? "\n\n" : isSpaced ? " " : "");
            }
            var start = text.Length;
            text.Append(TextOf(sentence));
            spans.Add(new TextSpan(start, text.Length));
            isSpaced = sentence.Surface.Last().IsFollowedBySpace;
        }
        if (spans.Count > 0)
        {
            yield return new SentenceDocument(text.ToString(), spans);
        }
    }

    private static string TextOf(ConlluSentence sentence)
    {
        if (sentence.Comment("text") is { Length: > 0 } given)
        {
            return given;
        }
        var text = new StringBuilder();
        foreach (var row in sentence.Surface)
        {
            text.Append(row.Form).Append(row.IsFollowedBySpace ? " " : "");
        }
        return text.ToString().TrimEnd();
    }
}
