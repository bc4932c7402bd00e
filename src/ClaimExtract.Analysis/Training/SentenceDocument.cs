using System.Text.Json;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>A text whose sentences are marked.</summary>
/// <param name="Sentences">In text order.</param>
internal sealed record SentenceDocument(string Text, IReadOnlyList<TextSpan> Sentences)
{
    /// <summary>Reads JSON Lines <c>{text, sentences:[[start, end]…]}</c>, offsets in UTF-16 units, or rebuilds the documents of CoNLL-U.</summary>
    public static IEnumerable<SentenceDocument> ReadAll(string path, Action<GoldProblem> report) =>
        GoldFiles.IsJsonLines(path) ? GoldRecords.Read(path, report, Record) : ConlluDocuments.Read(path, report);

    private static SentenceDocument Record(JsonElement root)
    {
        var text = root.GetProperty("text").GetString() ?? throw new FormatException("no text");
        var spans = root.GetProperty("sentences").EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32())).ToList();
        return spans.Exists(span => span.End > text.Length) ? throw new FormatException("a sentence ends beyond the text") : new SentenceDocument(text, spans);
    }
}
