using System.Text.Json;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>A document of re3d with its marked entities, those kinds only that the model knows.</summary>
/// <param name="Part">The publisher, which decides the license.</param>
internal sealed record EntityDocument(string Id, string Part, string Text, IReadOnlyList<(TextSpan Span, EntityKind Kind)> Entities)
{
    /// <summary>Reads one document a line: <c>{id, part, text, entities:[{start, end, type}]}</c>, offsets in UTF-16 units.</summary>
    public static IEnumerable<EntityDocument> ReadAll(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var entities = new List<(TextSpan, EntityKind)>();
            foreach (var entity in root.GetProperty("entities").EnumerateArray())
            {
                var kind = KindOf(entity.GetProperty("type").GetString());
                if (kind != EntityKind.None)
                {
                    entities.Add((new TextSpan(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32()), kind));
                }
            }
            yield return new EntityDocument(
                root.GetProperty("id").GetString()!, root.GetProperty("part").GetString()!, root.GetProperty("text").GetString()!, entities);
        }
    }

    private static EntityKind KindOf(string? type) => type switch
    {
        "Person" => EntityKind.Person,
        "Organisation" => EntityKind.Organization,
        "Location" => EntityKind.Place,
        "Nationality" => EntityKind.Group,
        "Weapon" or "MilitaryPlatform" => EntityKind.Weapon,
        _ => EntityKind.None,
    };
}
