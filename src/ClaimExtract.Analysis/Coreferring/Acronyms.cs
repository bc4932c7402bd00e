using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Compares acronyms with the initials of names.</summary>
internal static class Acronyms
{
    private const int Longest = 12;

    /// <summary>
    /// The hash of a name's initials in lower case, 0 where it has fewer than two: "Joint River Command" → "jrc".
    /// </summary>
    /// <param name="skip">How many of its words are passed over: "UN Refugee Agency" is also "RA".</param>
    public static uint Initials(TaggedText tagged, TokenRange name, int skip)
    {
        Span<char> initials = stackalloc char[Longest];
        var used = InitialsInto(tagged, name, skip, initials);
        return used < 2 ? 0 : FeatureHash.OfLower(initials[..used]);
    }

    /// <summary>The hash of an acronym's letters in lower case, without full stops.</summary>
    public static uint Letters(ReadOnlySpan<char> acronym)
    {
        Span<char> letters = stackalloc char[Longest];
        var used = LettersInto(acronym, letters);
        return FeatureHash.OfLower(letters[..used]);
    }

    /// <summary>
    /// Whether an acronym beside a name may stand for it, though the letters come in another order, as those of a name in
    /// another language do, or are more than initials ("CENTCOM"): half of them open words of the name.
    /// </summary>
    public static bool MayStandFor(TaggedText tagged, ReadOnlySpan<char> acronym, TokenRange name)
    {
        Span<char> letters = stackalloc char[Longest], initials = stackalloc char[Longest];
        var wanted = letters[..LettersInto(acronym, letters)];
        var open = initials[..InitialsInto(tagged, name, 0, initials)];
        if (open.Length < 2 || wanted.Length < 2)
        {
            return false;
        }
        var found = 0;
        foreach (var letter in open)
        {
            var at = wanted.IndexOf(letter);
            if (at >= 0)
            {
                wanted[at] = '\0';
                found++;
            }
        }
        return 2 * found >= Math.Min(wanted.Length, 2 * open.Length);
    }

    private static int LettersInto(ReadOnlySpan<char> acronym, Span<char> letters)
    {
        var used = 0;
        foreach (var letter in acronym)
        {
            if (char.IsLetter(letter) && used < letters.Length)
            {
                letters[used++] = char.ToLowerInvariant(letter);
            }
        }
        return used;
    }

    private static int InitialsInto(TaggedText tagged, TokenRange name, int skip, Span<char> initials)
    {
        var used = 0;
        for (var token = name.Start; token < name.End && used < initials.Length; token++)
        {
            var word = tagged.Text[token];
            if (tagged.Text.Tokens[token].Kind == TokenKind.Word && char.IsLetter(word[0]) && !MentionWords.NameLinks.Contains(word) && skip-- <= 0)
            {
                initials[used++] = char.ToLowerInvariant(word[0]);
            }
        }
        return used;
    }
}
