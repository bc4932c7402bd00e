namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Small Roman numerals as they count lists.</summary>
internal static class RomanNumeral
{
    private const string Ones = " i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx ";

    /// <summary>The value of ii to xx; 0 for anything else.</summary>
    public static int ValueOf(ReadOnlySpan<char> word)
    {
        var value = 0;
        foreach (var range in Ones.AsSpan(1).Split(' '))
        {
            value++;
            if (Ones.AsSpan(1)[range] is { IsEmpty: false } numeral && numeral.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }
        return 0;
    }
}
