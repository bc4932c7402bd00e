namespace ClaimExtract.Analysis.Languages;

/// <summary>Regular English inflection, for deriving the forms of word lists. Irregular forms stand in the lists.</summary>
internal static class Inflections
{
    /// <summary>Base, third person, participles: "deny, denies, denied, denying".</summary>
    public static IEnumerable<string> OfVerb(string verb)
    {
        var last = verb[^1];
        var beforeLast = verb[^2];
        yield return verb;
        yield return Plural(verb);
        if (last == 'e')
        {
            yield return verb + "d";
            yield return (beforeLast == 'e' ? verb : verb[..^1]) + "ing";
        }
        else if (last == 'y' && !IsVowel(beforeLast))
        {
            yield return verb[..^1] + "ied";
            yield return verb + "ing";
        }
        else
        {
            yield return verb + "ed";
            yield return verb + "ing";
            if (!IsVowel(last) && IsVowel(beforeLast) && last is not ('w' or 'x' or 'y'))
            {
                // Doubled in "admitted", not in "reported": both are listed, the false one never occurs.
                yield return verb + last + "ed";
                yield return verb + last + "ing";
            }
        }
    }

    public static IEnumerable<string> OfNoun(string noun) => [noun, Plural(noun)];

    private static string Plural(string word) => word[^1] switch
    {
        'y' when !IsVowel(word[^2]) => word[..^1] + "ies",
        's' or 'x' or 'z' or 'h' when word[^1] != 'h' || word[^2] is 'c' or 's' => word + "es",
        _ => word + "s",
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
