using System.Text.Json;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>A document of re3d with its marked entities, those kinds only that the model knows.</summary>
/// <param name="Part">The publisher, which decides the license.</param>
internal sealed record EntityDocument(string Id, string Part, string Text, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Entities)
{
    /// <summary>Reads one document a line: <c>{id, part, text, entities:[{start, end, type}]}</c>, offsets in UTF-16 units.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form; the message names file and line.</exception>
    public static IEnumerable<EntityDocument> ReadAll(string path) => ReadAll(path, problem => throw new InvalidDataException(problem.ToString()));

    /// <summary>Leaves out lines that are not of that form, and reports them; id and part may be absent.</summary>
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
            : new EntityDocument(Field(root, "id"), Field(root, "part"), text, entities);
    }

    private static string Field(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
