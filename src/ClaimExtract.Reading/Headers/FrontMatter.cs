namespace ClaimExtract.Reading.Headers;

/// <summary>YAML front matter between two lines <c>---</c>: scalars, quoted scalars and lists of scalars at the top level; the rest is passed over.</summary>
internal static class FrontMatter
{
    private const int MostLines = 500;

    /// <summary>Null where no closing line follows: the first line is then prose.</summary>
    public static Header? Read(string text)
    {
        var fields = new RecordFields();
        var lines = new LineScanner(text);
        lines.Next();
        var key = "";
        while (lines.Next() && lines.Number < MostLines)
        {
            var line = lines.Line.TrimEnd();
            if (line.SequenceEqual("---") || line.SequenceEqual("..."))
            {
                return new Header(fields, lines.End);
            }
            var item = line.TrimStart();
            if (key.Length > 0 && item.StartsWith("- "))
            {
                fields.Add(key, Scalar(item[2..]));
            }
            else if (HeaderBlock.TryKey(line, out var name, out var value))
            {
                key = name;
                AddValue(fields, name, value);
            }
        }
        return null;
    }

    private static void AddValue(RecordFields fields, string key, ReadOnlySpan<char> value)
    {
        if (value is not ['[', .., ']'])
        {
            fields.Add(key, Scalar(value));
            return;
        }
        var items = value[1..^1];
        foreach (var item in items.Split(','))
        {
            fields.Add(key, Scalar(items[item]));
        }
    }

    private static string Scalar(ReadOnlySpan<char> value)
    {
        var scalar = value.Trim();
        if (scalar is ['"', .., '"'] && scalar.Length > 1)
        {
            return scalar[1..^1].ToString().Replace("\\\"", "\"", StringComparison.Ordinal);
        }
        if (scalar is ['\'', .., '\''] && scalar.Length > 1)
        {
            return scalar[1..^1].ToString().Replace("''", "'", StringComparison.Ordinal);
        }
        var comment = scalar.IndexOf(" #");
        return (comment >= 0 ? scalar[..comment].TrimEnd() : scalar).ToString();
    }
}
