using ClaimExtract.Analysis.Languages;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Tells the kind of a source from the nouns in its name.</summary>
internal sealed class SourceNouns
{
    private readonly Dictionary<string, (SourceKind Kind, bool IsPlural)>.AlternateLookup<ReadOnlySpan<char>> _nouns;

    private SourceNouns(Dictionary<string, (SourceKind Kind, bool IsPlural)> nouns) =>
        _nouns = nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <exception cref="InvalidDataException">The list names an unknown kind; the message says where.</exception>
    public static SourceNouns Load()
    {
        const string list = "English/source-nouns.txt";
        var nouns = new Dictionary<string, (SourceKind Kind, bool IsPlural)>(StringComparer.OrdinalIgnoreCase);
        var words = WordList.Load(list);
        foreach (var noun in words.SortedWords())
        {
            var value = words.ValueOf(noun);
            if (!EnumNames.TryParse<SourceKind>(value.Replace("_", "", StringComparison.Ordinal), out var kind))
            {
                throw new InvalidDataException($"{list}: '{noun}' has the unknown kind '{value}'");
            }
            var isPlural = false;
            foreach (var form in Inflections.OfNoun(noun))
            {
                nouns.TryAdd(form, (kind, isPlural));
                isPlural = true;
            }
        }
        return new SourceNouns(nouns);
    }

    public bool TryFind(ReadOnlySpan<char> noun, out SourceKind kind, out bool isPlural)
    {
        var found = _nouns.TryGetValue(noun, out var entry);
        (kind, isPlural) = entry;
        return found;
    }
}
