namespace ClaimExtract.Reading.Finding;

/// <summary>A glob over paths with <c>/</c>: <c>*</c> and <c>?</c> stay inside one name, <c>**</c> stands for any number of folders. Ordinal, case counts.</summary>
internal sealed class GlobPattern(string pattern)
{
    private readonly string[] _names = pattern.Split('/');

    public int Depth => Array.IndexOf(_names, "**") >= 0 ? int.MaxValue : _names.Length;

    public bool Matches(string path)
    {
        var names = path.Split('/');
        // Greedy with one way back, as names are matched below: linear in practice, never exponential.
        var (p, n, star, mark) = (0, 0, -1, 0);
        while (n < names.Length)
        {
            if (p < _names.Length && _names[p] == "**")
            {
                (star, mark) = (p++, n);
            }
            else if (p < _names.Length && MatchesName(_names[p], names[n]))
            {
                (p, n) = (p + 1, n + 1);
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }
        return Array.TrueForAll(_names[p..], name => name == "**");
    }

    internal static bool MatchesName(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, mark) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, n);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                (p, n) = (p + 1, n + 1);
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }
        return pattern[p..].TrimStart('*').IsEmpty;
    }
}
