using System.Text;
using System.Text.Json;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>Joins marks by character with our own documents of <c>samples/training</c>; sentence k of a document has the id <c>document.k</c>.</summary>
internal static class MarkedSamples
{
    /// <exception cref="InvalidDataException">A marked sentence is missing.</exception>
    public static IEnumerable<MarkedText> Read(string folder, string marksFile, Segmenter segmenter)
    {
        var marks = NameMarks.Read(marksFile);
        var documents = new List<MarkedText>();
        var used = 0;
        foreach (var line in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            if (marks.ContainsKey(id + ".0"))
            {
                var sentences = json.RootElement.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString()!);
                documents.Add(Join(id, [.. sentences], marks, segmenter));
                used += json.RootElement.GetProperty("sentences").GetArrayLength();
            }
        }
        return used == marks.Count ? documents : throw new InvalidDataException($"{marksFile}: {marks.Count} sentences are marked, {used} of them found");
    }

    private static MarkedText Join(string id, List<string> sentences, Dictionary<string, List<(TextSpan Span, EntityKind Kind)>> marks, Segmenter segmenter)
    {
        var (text, placed) = (new StringBuilder(), new List<(TextSpan Span, EntityKind Kind)>());
        for (var i = 0; i < sentences.Count; i++)
        {
            placed.AddRange(marks[$"{id}.{i}"].Select(mark => (new TextSpan(text.Length + mark.Span.Start, text.Length + mark.Span.End), mark.Kind)));
            text.Append(sentences[i]).Append(' ');
        }
        var article = new Article(new ArticleOrigin("", id), new ArticleMetadata(), text.ToString(), new TextSpan(0, text.Length));
        var segmented = segmenter.Segment(article);
        var (kinds, isFirst) = (new EntityKind[segmented.Tokens.Length], new bool[segmented.Tokens.Length]);
        foreach (var (span, kind) in placed)
        {
            MarkedText.Mark(kinds, isFirst, segmented.TokensIn(span), kind);
        }
        return new MarkedText(id, segmented, kinds, isFirst);
    }
}
