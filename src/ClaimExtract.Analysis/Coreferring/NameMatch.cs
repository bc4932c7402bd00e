namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Tells whether a name is a short form of a longer one, word by word.</summary>
internal static class NameMatch
{
    /// <summary>Persons go by a surname, also one that is not their last, or by their given name.</summary>
    public static bool IsShortPerson(ReadOnlySpan<uint> shorter, ReadOnlySpan<uint> longer) =>
        !shorter.IsEmpty && shorter.Length < longer.Length && IsWithin(shorter, longer)
        && (shorter.Length == 1 || longer[1..].Contains(shorter[^1]));

    /// <summary>
    /// Organizations go by words in a row up to their head word ("Observatory" for "Valley Observatory for Water"), or by the first
    /// words where what is left out does not make another body ("Red River" for "Red River Holdings", but not for "Red River Council").
    /// </summary>
    /// <param name="core">How many words of the longer name stand before its first preposition.</param>
    public static bool IsShortOrganization(ReadOnlySpan<uint> shorter, ReadOnlySpan<uint> longer, int core)
    {
        var at = shorter.IsEmpty || shorter.Length >= longer.Length ? -1 : longer.IndexOf(shorter);
        if (at < 0)
        {
            return false;
        }
        var end = at + shorter.Length;
        return end == longer.Length || end == core || (at == 0 && !HasOrganizationWord(longer[end..]));
    }

    private static bool HasOrganizationWord(ReadOnlySpan<uint> words)
    {
        foreach (var word in words)
        {
            if (MentionWords.Organizations.Contains(word))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether all words of one stand in the other, in order.</summary>
    private static bool IsWithin(ReadOnlySpan<uint> shorter, ReadOnlySpan<uint> longer)
    {
        var next = 0;
        foreach (var word in longer)
        {
            next += next < shorter.Length && shorter[next] == word ? 1 : 0;
        }
        return next == shorter.Length;
    }
}
