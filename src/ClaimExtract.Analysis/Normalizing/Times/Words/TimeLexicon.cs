using System.Collections.Frozen;
using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>All words that can be part of a time expression, found by span, without regard to case.</summary>
internal sealed class TimeLexicon
{
    private static readonly string[] s_lists =
        ["English/time-calendar.txt", "English/time-units.txt", "English/time-numbers.txt", "English/time-relations.txt"];

    private readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Which second letters follow a first letter in some trigger: most words are turned away by one bit.
    private readonly uint[] _triggerStarts = new uint[32];
    private readonly int _longest;

    public TimeLexicon()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in s_lists)
        {
            foreach (var (word, value) in WordList.Load(list).Entries)
            {
                var entry = TimeWord.Parse(list, word, value);
                words.Add(word, entry);
                _longest = Math.Max(_longest, word.Length + 4);
                if (entry.IsTrigger)
                {
                    _triggerStarts[word[0] & 31] |= 1u << (word[1] & 31);
                }
            }
        }
        _lookup = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The entry of a word, also where a full stop marks it as shortened; null for all other words.</summary>
    public TimeWord? Find(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word.Length > _longest)
        {
            return null;
        }
        var bare = word.Length > 2 && word[^1] == '.' ? word[..^1] : WithoutMid(word);
        return _lookup.TryGetValue(bare, out var entry) ? entry : null;
    }

    /// <summary>"mid-May" is one token, and a month.</summary>
    public static ReadOnlySpan<char> WithoutMid(ReadOnlySpan<char> word) =>
        word.Length > 6 && word[3] == '-' && word.StartsWith("mid", StringComparison.OrdinalIgnoreCase) ? word[4..] : word;

    /// <summary>Whether a sentence with this word can hold a time expression at all.</summary>
    public bool IsTrigger(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word.Length > _longest)
        {
            return word.Length == 1 && char.IsAsciiDigit(word[0]);
        }
        var first = word[0];
        if (!char.IsAsciiLetter(first))
        {
            return char.IsAsciiDigit(first) || first is '\'' or '’' or '‘';
        }
        return (_triggerStarts[first & 31] & (1u << (word[1] & 31))) != 0 && Find(word) is { IsTrigger: true };
    }
}
