namespace ClaimExtract.Analysis.Languages;

/// <summary>Cuts plural and verb endings, so that "attacks", "attacked" and "attacking" are one feature (after Harman's S-stemmer, 1991, with -ed and -ing).</summary>
internal static class LightStemmer
{
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && Ends(word, "ing"))
        {
            return Undouble(word[..^3]);
        }
        if (word.Length > 4 && (Ends(word, "ied") || Ends(word, "ies")))
        {
            return word[..^3];
        }
        if (word.Length > 4 && Ends(word, "ed"))
        {
            return Undouble(word[..^2]);
        }
        if (word.Length > 4 && Ends(word, "es"))
        {
            return word[..^2];
        }
        if (word.Length > 3 && Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us"))
        {
            return word[..^1];
        }
        if (word.Length > 4 && Ends(word, "y"))
        {
            return word[^2] is not ('a' or 'e' or 'o' or 'u') ? word[..^1] : word;
        }
        return word.Length > 4 && Ends(word, "e") ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e' or 'o') ? stem[..^1] : stem;

    private static bool Ends(ReadOnlySpan<char> word, ReadOnlySpan<char> ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
