using System.Numerics;

namespace ClaimExtract.Analysis.Languages;

/// <summary>
/// A list of words or phrases from an embedded file: one entry a line, <c>#</c> starts a comment,
/// a TAB sets an optional value apart. Look-up ignores case and works on spans.
/// </summary>
/// <remarks>
/// Lists are read at every start, and few entries are ever looked up: an entry is a place in the text of the file, found by a
/// hash table of numbers, and its value becomes a string when somebody asks for it.
/// </remarks>
public sealed class WordList
{
    private readonly string _text;
    private readonly Entry[] _entries;
    private readonly string?[] _values;
    // The last entry of each bucket, counted from 1; the others follow by Entry.Next.
    private readonly int[] _buckets;
    private readonly int _longest;
    private Dictionary<string, string>? _dictionary;

    private WordList(string name, string text)
    {
        (Name, _text) = (name, text);
        var lines = new WordListLines(text);
        var most = lines.Count();
        _entries = new Entry[most];
        _buckets = new int[BitOperations.RoundUpToPowerOf2((uint)most + 1)];
        while (lines.Next())
        {
            var word = text.AsSpan(lines.Word.Start, lines.Word.Length);
            ref var bucket = ref BucketOf(word);
            if (Find(word, bucket) >= 0)
            {
                throw new InvalidDataException($"{name}:{lines.Number}: '{word}' stands in the list twice; remove one");
            }
            _entries[Count++] = new Entry(lines.Word.Start, lines.Word.Length, lines.Value.Start, lines.Value.Length, bucket);
            bucket = Count;
            _longest = Math.Max(_longest, word.Length);
        }
        _values = new string?[Count];
    }

    public string Name { get; }

    /// <summary>The number of entries.</summary>
    public int Count { get; }

    /// <param name="index">From 0, in the order of the file.</param>
    public ReadOnlySpan<char> Word(int index) => _text.AsSpan(_entries[index].Start, _entries[index].Length);

    /// <summary>The value of an entry, empty where its line has none.</summary>
    public string Value(int index) => _values[index] ??= _text.Substring(_entries[index].ValueStart, _entries[index].ValueLength);

    /// <summary>Every entry with its value, as strings: for lists that are small, or read to make something else of them.</summary>
    public IReadOnlyDictionary<string, string> Entries => _dictionary ??= ToDictionary();

    /// <summary>The entries in ordinal order, so that what is made of them does not depend on the order of the file.</summary>
    public string[] SortedWords()
    {
        var words = new string[Count];
        for (var index = 0; index < Count; index++)
        {
            words[index] = Word(index).ToString();
        }
        Array.Sort(words, StringComparer.Ordinal);
        return words;
    }

    /// <summary>The value of an entry; empty where the list has no such entry.</summary>
    public string ValueOf(ReadOnlySpan<char> word) => TryGetValue(word, out var value) ? value : "";

    /// <summary>The index of an entry; -1 where there is none.</summary>
    public int IndexOf(ReadOnlySpan<char> word) => word.Length <= _longest ? Find(word, BucketOf(word)) : -1;

    public bool Contains(ReadOnlySpan<char> word) => IndexOf(word) >= 0;

    public bool TryGetValue(ReadOnlySpan<char> word, out string value)
    {
        var index = IndexOf(word);
        value = index >= 0 ? Value(index) : "";
        return index >= 0;
    }

    /// <param name="name">Path under Languages with <c>/</c>, for example <c>English/months.txt</c>.</param>
    /// <exception cref="InvalidDataException">The list is missing, or has an entry twice; the message names list and line.</exception>
    public static WordList Load(string name) => Parse(name, EmbeddedText.Read(name));

    internal static WordList Parse(string name, string text) => new(name, text);

    private int Find(ReadOnlySpan<char> word, int place)
    {
        for (; place > 0; place = _entries[place - 1].Next)
        {
            if (Word(place - 1).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return place - 1;
            }
        }
        return -1;
    }

    private Dictionary<string, string> ToDictionary()
    {
        var entries = new Dictionary<string, string>(Count, StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < Count; index++)
        {
            entries.Add(Word(index).ToString(), Value(index));
        }
        return entries;
    }

    /// <summary>By a hash that is the same for words that differ in case only, as <see cref="StringComparison.OrdinalIgnoreCase"/> sees it.</summary>
    private ref int BucketOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word)
        {
            hash = (hash ^ (unit < 0x80 ? (uint)(unit is >= 'a' and <= 'z' ? unit & ~0x20 : unit) : char.ToUpperInvariant(unit))) * 16777619u;
        }
        return ref _buckets[(hash ^ (hash >> 15)) & (uint)(_buckets.Length - 1)];
    }

    private readonly struct Entry(int start, int length, int valueStart, int valueLength, int next)
    {
        public readonly int Start = start, Length = length, ValueStart = valueStart, ValueLength = valueLength, Next = next;
    }
}
