namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Where a number ends: digits with grouping, decimals, times, dates, fractions and telephone numbers.</summary>
internal static class NumberScanner
{
    /// <summary>The end of the number whose first digit stands at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = DigitsEnd(text, start);
        while (end + 1 < text.Length && CharacterClasses.At(text, end + 1) == CharacterClass.Digit)
        {
            var next = DigitsEnd(text, end + 1);
            var length = next - end - 1;
            var joins = text[end] switch
            {
                '.' or ':' or '/' or '\u2044' => true,
                ',' => length == 3 || (length == 2 && next < text.Length && text[next] == ','),
                '-' => IsDashed(text, start, end, length, next),
                _ => false,
            };
            if (!joins)
            {
                break;
            }
            end = next;
        }
        return end;
    }

    public static bool IsOrdinalEnding(ReadOnlySpan<char> letters) =>
        letters.Equals("st", StringComparison.OrdinalIgnoreCase) || letters.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("rd", StringComparison.OrdinalIgnoreCase) || letters.Equals("th", StringComparison.OrdinalIgnoreCase);

    private static int DigitsEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && CharacterClasses.At(text, end) == CharacterClass.Digit)
        {
            end++;
        }
        return end;
    }

    /// <summary>Groups of a telephone number or of an ISO date hang together; <c>1997-98</c> is a range of three tokens.</summary>
    private static bool IsDashed(ReadOnlySpan<char> text, int start, int dash, int length, int next)
    {
        var before = dash - start;
        if (before > 14)
        {
            return false;
        }
        var isDate = length == 2 && ((before == 4 && next < text.Length && text[next] == '-') || before == 7);
        return isDate || (before is 3 or 5 or 7 && length == 4) || (before is 1 or 3 or 5 && length == 3 && next < text.Length && text[next] == '-');
    }
}
