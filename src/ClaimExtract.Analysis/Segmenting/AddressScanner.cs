namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Web and e-mail addresses, which are one token.</summary>
internal static class AddressScanner
{
    /// <summary>The end of the address that begins at a position; the position itself when none does.</summary>
    /// <param name="searched">Up to here no e-mail address can begin, so that no stretch is searched twice.</param>
    public static int End(ReadOnlySpan<char> text, int start, out int searched)
    {
        searched = start;
        var rest = text[start..];
        if (StartsWith(rest, "http://") || StartsWith(rest, "https://") || StartsWith(rest, "ftp://") || StartsWith(rest, "www."))
        {
            return WebEnd(text, start);
        }
        var at = start;
        while (at < text.Length && IsLocal(text[at]))
        {
            at++;
        }
        if (at == text.Length || text[at] != '@' || at + 1 == text.Length || CharacterClasses.At(text, at + 1) is not (CharacterClass.Letter or CharacterClass.Digit))
        {
            searched = at;
            return start;
        }
        var end = at + 1;
        while (end < text.Length && (IsLocal(text[end]) && text[end] != '+'))
        {
            end++;
        }
        while (text[end - 1] is '.' or '-' or '\'')
        {
            end--;
        }
        return end;
    }

    /// <summary>The end of the stretch without white space, less the punctuation that closes it.</summary>
    public static int WebEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '\u00BB')
            && CharacterClasses.At(text, end) != CharacterClass.Space)
        {
            end++;
        }
        var slash = text[start..end].Contains('(');
        while (end > start + 1 && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or ']' || (text[end - 1] == ')' && !slash)))
        {
            end--;
        }
        return end;
    }

    private static bool IsLocal(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or '-' or '+';

    private static bool StartsWith(ReadOnlySpan<char> text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
