using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>A word list whose values were read once: look-up by span, without regard to case.</summary>
internal sealed class SpanMap<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public SpanMap(string name, Func<string, T> read) =>
        _lookup = WordList.Load(name).Entries
            .ToDictionary(entry => entry.Key, entry => read(entry.Value), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool TryGet(ReadOnlySpan<char> word, out T value) => _lookup.TryGetValue(word, out value!);
}
