using System.Text.Json;

namespace ClaimExtract.Cli.Options;

/// <summary>claimextract.json, found in the working folder or the nearest one above it: one flat object, option names without dashes.</summary>
internal sealed class ConfigurationFile
{
    private const string Name = "claimextract.json";

    private static readonly string[] s_known =
    [
        "output", "format", "columns", "excel", "types", "min-confidence", "fail-if-empty", "tokens", "date", "publisher",
        "include", "exclude", "max-bytes", "jobs", "errors", "fail-fast", "quiet", "no-color", "no-progress",
    ];

    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);

    private ConfigurationFile(string path) => Path = path;

    public string Path { get; }

    /// <exception cref="CommandException">The file is not a flat JSON object of known options.</exception>
    public static ConfigurationFile Find()
    {
        for (var folder = Environment.CurrentDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            var path = System.IO.Path.Join(folder, Name);
            if (File.Exists(path))
            {
                return Read(path);
            }
        }
        return new ConfigurationFile("");
    }

    /// <summary>Null where the key is absent.</summary>
    public string? Text(string key) => _values.TryGetValue(key, out var values) ? string.Join(',', values) : null;

    /// <summary>Null where the key is absent.</summary>
    public string[]? List(string key) => _values.GetValueOrDefault(key);

    private static ConfigurationFile Read(string path)
    {
        var file = new ConfigurationFile(path);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                if (Array.IndexOf(s_known, entry.Name) < 0)
                {
                    throw Bad(path, $"unknown option '{entry.Name}'; known: {string.Join(", ", s_known)}");
                }
                file._values[entry.Name] = Values(path, entry);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw Bad(path, $"must be a JSON object: {error.Message}");
        }
        return file;
    }

    private static string[] Values(string path, JsonProperty entry) => entry.Value.ValueKind switch
    {
        JsonValueKind.Array => [.. entry.Value.EnumerateArray().Select(item => item.ToString())],
        JsonValueKind.Object or JsonValueKind.Null => throw Bad(path, $"\"{entry.Name}\" must be a text, a number, true, false or a list"),
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        _ => [entry.Value.ToString()],
    };

    private static CommandException Bad(string path, string reason) => new(ExitCode.BadConfiguration, $"{path}: {reason}");
}
