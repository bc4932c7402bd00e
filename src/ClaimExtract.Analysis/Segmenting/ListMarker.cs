namespace ClaimExtract.Analysis.Segmenting;

/// <summary>A number or letter that counts the items of a list: <c>2.</c>, <c>b)</c>, <c>(iii)</c>, <c>4.)</c>.</summary>
/// <param name="Value">Its place in the list, 1-based.</param>
/// <param name="Style">Lists do not mix styles: digits or letters, and the marks around them.</param>
/// <param name="Length">Tokens it takes.</param>
internal readonly record struct ListMarker(int Value, int Style, int Length)
{
    private const int HighestValue = 99;

    /// <summary>The marker that begins at a token; its length is 0 when none does.</summary>
    public static ListMarker At(in TokenWindow window, int token)
    {
        var item = token;
        var hasParenthesis = item < window.Count && window[item] is "(" or "[";
        item += hasParenthesis ? 1 : 0;
        if (item >= window.Count || window.Token(item).Length > 4)
        {
            return default;
        }
        var word = window[item];
        var hasDot = word.Length > 1 && word[^1] == '.';
        var (value, kind) = ValueOf(hasDot ? word[..^1] : word);
        var next = item + 1;
        if (!hasDot && next < window.Count && window[next] is "." && !window.HasSpaceBefore(next))
        {
            hasDot = true;
            next++;
        }
        var closes = next < window.Count && window[next] is ")" or "]" && !window.HasSpaceBefore(next);
        next += closes ? 1 : 0;
        return value == 0 || !(hasDot || closes) || (hasParenthesis && !closes)
            ? default
            : new ListMarker(value, kind | (hasDot ? 8 : 0) | (closes ? 16 : 0) | (hasParenthesis ? 32 : 0), next - token);
    }

    public bool Follows(ListMarker other) => Style == other.Style && Value == other.Value + 1;

    private static (int Value, int Kind) ValueOf(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
                && number <= HighestValue ? (number, 1) : default;
        }
        if (word.Length > 1)
        {
            return (RomanNumeral.ValueOf(word), 4);
        }
        return char.IsAsciiLetterLower(word[0]) ? (word[0] - 'a' + 1, 2)
            : char.IsAsciiLetterUpper(word[0]) ? (word[0] - 'A' + 1, 3)
            : default;
    }
}
