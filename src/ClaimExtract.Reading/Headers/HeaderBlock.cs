namespace ClaimExtract.Reading.Headers;

/// <summary>Finds the header of a text file: YAML front matter, or lines "Key: value".</summary>
/// <remarks>
/// A block of "Key: value" lines is a header when one of its keys is known and a blank line ends it,
/// or when it begins with two known keys; anything else is prose, which may well begin with "Beirut: ".
/// </remarks>
internal static class HeaderBlock
{
    private const int LongestKey = 24;

    public static Header Find(string text)
    {
        var lines = new LineScanner(text);
        if (!lines.Next())
        {
            return None();
        }
        return lines.Line.TrimEnd().SequenceEqual("---") ? FrontMatter.Read(text) ?? None() : ReadKeys(text);
    }

    private static Header None() => new(new RecordFields(), 0);

    private static Header ReadKeys(string text)
    {
        var fields = new RecordFields();
        var (known, leading, afterLeading) = (0, 0, 0);
        var lines = new LineScanner(text);
        while (lines.Next())
        {
            if (lines.Line.IsWhiteSpace())
            {
                return known > 0 ? new Header(fields, lines.End) : None();
            }
            if (!TryKey(lines.Line, out var key, out var value))
            {
                return leading >= 2 ? new Header(fields, afterLeading) : None();
            }
            var isKnown = MetadataFields.IsKnown(key);
            known += isKnown ? 1 : 0;
            if (isKnown && leading == lines.Number - 1)
            {
                (leading, afterLeading) = (lines.Number, lines.End);
            }
            fields.Add(key, value);
        }
        return known > 0 ? new Header(fields, text.Length) : None();
    }

    /// <summary>A key is one short word of letters, <c>-</c> and <c>_</c>, or one that is known.</summary>
    internal static bool TryKey(ReadOnlySpan<char> line, out string key, out string value)
    {
        (key, value) = ("", "");
        var colon = line.IndexOf(':');
        if (colon is <= 0 or > LongestKey || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')))
        {
            return false;
        }
        foreach (var letter in line[..colon])
        {
            if (!char.IsAsciiLetter(letter) && letter is not ('-' or '_'))
            {
                return false;
            }
        }
        (key, value) = (line[..colon].ToString(), line[(colon + 1)..].Trim().ToString());
        return true;
    }
}
