namespace ClaimExtract.Analysis.Languages;

/// <summary>
/// A list of words or phrases from an embedded file: one entry a line, <c>#</c> starts a comment,
/// a TAB sets an optional value apart. Look-up ignores case and works on spans.
/// </summary>
public sealed class WordList
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordList(string name, Dictionary<string, string> entries)
    {
        Name = name;
        Entries = entries;
        _lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Name { get; }

    /// <summary>Every entry with its value; the value is empty where the line has none.</summary>
    public IReadOnlyDictionary<string, string> Entries { get; }

    public bool Contains(ReadOnlySpan<char> word) => _lookup.ContainsKey(word);

    public bool TryGetValue(ReadOnlySpan<char> word, out string value)
    {
        var found = _lookup.TryGetValue(word, out var entry);
        value = entry ?? "";
        return found;
    }

    /// <param name="name">Path under Languages with <c>/</c>, for example <c>English/months.txt</c>.</param>
    /// <exception cref="InvalidDataException">The list is missing, or has an entry twice; the message names list and line.</exception>
    public static WordList Load(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("Languages/" + name)
            ?? throw new InvalidDataException($"word list '{name}' is not embedded; is the file in Languages/?");
        using var reader = new StreamReader(stream);
        return Parse(name, reader);
    }

    internal static WordList Parse(string name, TextReader reader)
    {
        var entries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var content = (comment >= 0 ? line.AsSpan(0, comment) : line).Trim();
            if (content.IsEmpty)
            {
                continue;
            }
            var tab = content.IndexOf('\t');
            var word = (tab >= 0 ? content[..tab] : content).Trim().ToString();
            var value = tab >= 0 ? content[(tab + 1)..].Trim().ToString() : "";
            if (!entries.TryAdd(word, value))
            {
                throw new InvalidDataException($"{name}:{number}: '{word}' stands in the list twice; remove one");
            }
        }
        return new WordList(name, entries);
    }
}
