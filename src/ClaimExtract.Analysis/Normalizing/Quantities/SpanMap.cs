using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>A word list whose values were read once: look-up by span, without regard to case.</summary>
internal sealed class SpanMap<T>
{
    private readonly WordList _words;
    private readonly T[] _values;

    public SpanMap(string name, Func<string, T> read)
    {
        _words = WordList.Load(name);
        _values = new T[_words.Count];
        for (var index = 0; index < _values.Length; index++)
        {
            _values[index] = read(_words.Value(index));
        }
    }

    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        var index = _words.IndexOf(word);
        value = index >= 0 ? _values[index] : default!;
        return index >= 0;
    }
}
