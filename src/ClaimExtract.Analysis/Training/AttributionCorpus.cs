using System.Text.Json;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>A document with attributions marked by hand.</summary>
/// <param name="Attributions">Source, cue and content spans of each.</param>
internal sealed record AttributedDocument(string Id, string Text, IReadOnlyList<(TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content)> Attributions)
{
    /// <summary>Reads one document a line: <c>{id, text, attributions:[{source, cue, content}]}</c>, spans in UTF-16 units.</summary>
    public static IEnumerable<AttributedDocument> ReadAll(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new AttributedDocument(
                root.GetProperty("id").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("attributions").EnumerateArray().Select(a => (Spans(a, "source"), Spans(a, "cue"), Spans(a, "content")))]);
        }
    }

    private static TextSpan[] Spans(JsonElement attribution, string role) =>
        [.. attribution.GetProperty(role).EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
}
