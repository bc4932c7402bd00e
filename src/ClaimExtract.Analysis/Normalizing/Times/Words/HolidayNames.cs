using ClaimExtract.Analysis.Languages;

namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>Names of days, of one to five words; found by their words in a row.</summary>
internal sealed class HolidayNames
{
    private readonly Dictionary<string, List<(string[] Words, Holiday Day)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string[] Words, Holiday Day)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public HolidayNames()
    {
        foreach (var (name, rule) in WordList.Load("English/holidays.txt").Entries)
        {
            var words = name.Split(' ');
            if (!_byFirstWord.TryGetValue(words[0], out var list))
            {
                _byFirstWord.Add(words[0], list = []);
            }
            list.Add((words, Holiday.Parse(rule)));
        }
        foreach (var list in _byFirstWord.Values)
        {
            list.Sort((a, b) => b.Words.Length - a.Words.Length);
        }
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<string> FirstWords => _byFirstWord.Keys;

    /// <summary>The longest name at a token.</summary>
    public Holiday? Find(SentenceWords words, int token, out int end)
    {
        end = token;
        if (!(words.IsCapital(token) || words.Chars(token - 1) is "on" or "last" or "next" or "previous" or "following" or "before" or "after" or "since" or "until") || !_lookup.TryGetValue(words.Chars(token), out var list))
        {
            return null;
        }
        foreach (var (name, day) in list)
        {
            var matched = 1;
            while (matched < name.Length && words.Is(token + matched, name[matched]))
            {
                matched++;
            }
            if (matched == name.Length)
            {
                end = token + matched;
                return day;
            }
        }
        return null;
    }
}
