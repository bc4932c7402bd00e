using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>All words that can be part of a time expression, found by span, without regard to case.</summary>
internal sealed class TimeLexicon
{
    private static readonly string[] s_lists =
        ["English/time-calendar.txt", "English/time-units.txt", "English/time-numbers.txt", "English/time-relations.txt"];

    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Which second letters follow a first letter in some trigger: most words are turned away by one bit.
    private readonly uint[] _triggerStarts = new uint[32];
    private readonly int _longest;

    public TimeLexicon(HolidayNames holidays)
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var list in s_lists)
        {
            foreach (var (word, value) in WordList.Load(list).Entries)
            {
                words.Add(word, TimeWord.Parse(list, word, value));
            }
        }
        foreach (var word in holidays.FirstWords)
        {
            words.TryAdd(word.TrimEnd('.'), new TimeWord(TimeWordKind.Holiday, 0, "") { IsTrigger = true });
        }
        foreach (var (word, entry) in words)
        {
            _longest = Math.Max(_longest, word.Length + 4);
            if (entry.IsTrigger)
            {
                _triggerStarts[word[0] & 31] |= 1u << (word[1] & 31);
            }
        }
        _lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
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

    /// <summary>Whether a word gives a time expression away. Numbers do when they look like years, dates, times of day, or ordinals.</summary>
    public bool IsTrigger(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word.Length > _longest)
        {
            return word is ['\'' or '‘' or '’'];
        }
        var (first, second) = (word[0], word[1]);
        if (char.IsAsciiDigit(first))
        {
            return word.Length >= 4 ? !word.Contains(',') : !char.IsAsciiDigit(word[^1]);
        }
        if (!char.IsAsciiLetter(first))
        {
            return first is '\'' or '‘' or '’' && char.IsAsciiDigit(second);
        }
        if (word.Length == 2 && char.IsAsciiDigit(second))
        {
            return first is 'Q' or 'q' or 'H';
        }
        return (_triggerStarts[first & 31] & (1u << (second & 31))) != 0 && Find(word) is { IsTrigger: true };
    }
}
