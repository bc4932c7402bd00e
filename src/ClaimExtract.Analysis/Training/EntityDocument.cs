using System.Text.Json;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>A document with its marked entities, those kinds only that the model knows.</summary>
internal sealed record EntityDocument(string Id, string Text, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Entities)
{
    /// <summary>
    /// Reads one document a line: <c>{id, text, entities:[{start, end, type}]}</c>, offsets in UTF-16 units; the id may be absent.
    /// Leaves out lines that are not of that form, and reports them.
    /// </summary>
    public static IEnumerable<EntityDocument> ReadAll(string path, Action<GoldProblem> report) => GoldRecords.Read(path, report, Record);

    private static EntityDocument Record(JsonElement root)
    {
        var text = root.GetProperty("text").GetString() ?? throw new FormatException("no text");
        var entities = new List<(TextSpan Span, EntityKind Kind)>();
        foreach (var entity in root.GetProperty("entities").EnumerateArray())
        {
            var kind = EntityKindNames.KindOf(entity.GetProperty("type").GetString());
            if (kind != EntityKind.None)
            {
                entities.Add((new TextSpan(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32()), kind));
            }
        }
        return entities.Exists(entity => entity.Span.End > text.Length)
            ? throw new FormatException("an entity ends beyond the text")
            : new EntityDocument(root.TryGetProperty("id", out var id) ? id.GetString() ?? "" : "", text, entities);
    }
}
