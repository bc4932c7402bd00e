using System.Text;
using System.Text.Json;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Joins marks by character with our own documents of <c>samples/training</c>; sentence k of a document has the id <c>document.k</c>.</summary>
internal static class MarkedSamples
{
    /// <summary>Only documents of which all sentences were marked. What does not fit is reported and left out.</summary>
    public static IEnumerable<MarkedText> Read(string path, NameMarks marks, Action<GoldProblem> report)
    {
        var segmenter = new Segmenter();
        return GoldRecords.Read(path, report, root => Document(root, marks, segmenter));
    }

    private static MarkedText? Document(JsonElement root, NameMarks marks, Segmenter segmenter)
    {
        var id = root.GetProperty("id").GetString() ?? throw new FormatException("no id");
        var sentences = root.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString() ?? throw new FormatException("no text")).ToList();
        var ids = Enumerable.Range(0, sentences.Count).Select(k => $"{id}.{k}").ToList();
        if (!ids.Exists(marks.Has))
        {
            return null;
        }
        return ids.Find(sentence => !marks.Has(sentence)) is { } unmarked
            ? throw new FormatException($"the sentence '{unmarked}' is not marked, others of its document are")
            : Join(id, sentences, ids, marks, segmenter);
    }

    private static MarkedText? Join(string id, List<string> sentences, List<string> ids, NameMarks marks, Segmenter segmenter)
    {
        var (text, starts) = (new StringBuilder(), new List<int>());
        foreach (var sentence in sentences)
        {
            starts.Add(text.Length);
            text.Append(sentence).Append(' ');
        }
        var article = new Article(new ArticleOrigin("", id), new ArticleMetadata(), text.ToString(), new TextSpan(0, text.Length));
        var segmented = segmenter.Segment(article);
        var labels = marks.Label(ids, segmented.Tokens.Length, (k, mark) =>
            mark.Last > sentences[k].Length ? default : segmented.TokensIn(new TextSpan(starts[k] + mark.First, starts[k] + mark.Last)));
        return labels is null ? null : new MarkedText(id, segmented, labels);
    }
}
