namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>English plural nouns → singular: an irregular list first, then the endings.</summary>
internal static class Singular
{
    public static bool IsPlural(ReadOnlySpan<char> word, QuantityLexicon lexicon)
    {
        if (word.Length < 3 || lexicon.IrregularPlurals.Contains(word))
        {
            return word.Length >= 3;
        }
        if (word[^1] is not 's' || word[^2] is 's' or '\'' or '’')
        {
            return false;
        }
        // "Iraqis" is a plural, "crisis" and "virus" are not; neither is what is all capitals but for the s's owner.
        return word[^2] is 'i' ? char.IsUpper(word[0]) && word.Length > 4 : word[^2] is not 'u';
    }

    /// <summary>Keeps the case of names ("Iraqis" → "Iraqi"), lowers the rest.</summary>
    public static string Of(ReadOnlySpan<char> word, QuantityLexicon lexicon)
    {
        if (lexicon.IrregularPlurals.TryGetValue(word, out var irregular))
        {
            return irregular;
        }
        var singular = IsPlural(word, lexicon) ? word[..StemLength(word)] : word;
        var stem = singular.ToString() + (singular.Length < word.Length && word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? "y" : "");
        var lower = stem.ToLowerInvariant();
        return IsName(word) && !lexicon.Nouns.TryGet(lower, out _) ? stem : lower;
    }

    private static int StemLength(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word.Length - 3;
        }
        var hasEs = word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal);
        return word.Length - (hasEs ? 2 : 1);
    }

    private static bool IsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]);
}
