namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Words of two tokens: <c>do|n't</c>, <c>Syria|'s</c>, <c>can|not</c>.</summary>
internal static class Clitics
{
    private const int LongestContraction = 8;

    /// <summary>For each first letter of a contraction the last letters, as bits.</summary>
    private static readonly int[] s_lastLetters = MakeLastLetters();

    /// <summary>Where the second token begins in a word; 0 for a word of one token.</summary>
    public static int CutOf(ReadOnlySpan<char> word)
    {
        for (var i = word.Length - 1; i > 0 && word.Length - i <= 3; i--)
        {
            if (!IsApostrophe(word[i]))
            {
                continue;
            }
            var ending = word[(i + 1)..];
            if (ending.Equals("t", StringComparison.OrdinalIgnoreCase))
            {
                return i >= 2 && word[i - 1] is 'n' or 'N' ? i - 1 : 0;
            }
            return IsEnding(ending) ? i : 0;
        }
        return word.Length <= LongestContraction && MayBeContraction(word) && SegmentingWords.Contractions.TryGetValue(word, out var cut)
            ? int.Parse(cut, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>Whether a word is a clitic with its apostrophe.</summary>
    public static bool IsClitic(ReadOnlySpan<char> word) => word.Length > 1 && IsApostrophe(word[0]) && IsEnding(word[1..]);

    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC' or '`' or '\u2018' or '\uFF07';

    /// <summary>Whether the list has a word with these first and last letters: spares most words the look-up.</summary>
    private static bool MayBeContraction(ReadOnlySpan<char> word)
    {
        var (first, last) = (word[0] | 0x20, word[^1] | 0x20);
        return first is >= 'a' and <= 'z' && last is >= 'a' and <= 'z' && (s_lastLetters[first - 'a'] >> (last - 'a') & 1) == 1;
    }

    private static int[] MakeLastLetters()
    {
        var letters = new int[26];
        for (var index = 0; index < SegmentingWords.Contractions.Count; index++)
        {
            var word = SegmentingWords.Contractions.Word(index);
            letters[word[0] - 'a'] |= 1 << (word[^1] - 'a');
        }
        return letters;
    }

    private static bool IsEnding(ReadOnlySpan<char> letters) =>
        letters is "s" or "d" or "m" or "ll" or "re" or "ve" or "S" or "D" or "M" or "LL" or "RE" or "VE";
}
