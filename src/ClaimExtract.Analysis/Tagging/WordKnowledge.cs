using ClaimExtract.Analysis.Languages;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>What dictionaries know of each word: its uses, those of the word that it is a regular form of, and the lists of names.</summary>
internal sealed class WordKnowledge(UseTable uses, NameLexicon names)
{
    /// <summary>Longer words are in no dictionary.</summary>
    private const int Longest = 32;

    private const uint PluralOfNoun = 0x1000, ThirdPersonOfVerb = 0x2000, PastOfVerb = 0x4000, GerundOfVerb = 0x8000;

    public static WordKnowledge Load() => new(UseTable.LoadShipped(), NameLexicon.Load());

    /// <summary>One number for all that is known of a word; 0 where nothing is.</summary>
    public uint Of(ReadOnlySpan<char> word, uint lower)
    {
        var known = (uint)uses.Find(lower) | ((uint)names.Clues(lower) << 16);
        if (word.Length is < 4 or > Longest || (word[^1] | 0x20) is not ('s' or 'd' or 'g'))
        {
            return known;
        }
        Span<char> buffer = stackalloc char[Longest + 2];
        for (var i = 0; i < word.Length; i++)
        {
            buffer[i] = char.ToLowerInvariant(word[i]);
        }
        return known | OfStem(buffer, word.Length);
    }

    private uint OfStem(Span<char> buffer, int length)
    {
        var last = buffer[length - 1];
        var known = 0u;
        if (last == 's' && NounEndings.Of(buffer[..length]) is ( > 0, _) plural)
        {
            known |= (Find(buffer, length, plural) & WordUses.Noun) != 0 ? PluralOfNoun : 0;
        }
        if (VerbEndings.Of(buffer[..length]) is ( > 0, _) ending && (Find(buffer, length, ending) & WordUses.Verb) != 0)
        {
            known |= last switch { 's' => ThirdPersonOfVerb, 'd' => PastOfVerb, _ => GerundOfVerb };
        }
        return known;
    }

    private WordUses Find(ReadOnlySpan<char> form, int length, (int Cut, string Add) ending)
    {
        Span<char> stem = stackalloc char[Longest + 2];
        form[..(length - ending.Cut)].CopyTo(stem);
        ending.Add.CopyTo(stem[(length - ending.Cut)..]);
        return uses.Find(FeatureHash.OfLower(stem[..(length - ending.Cut + ending.Add.Length)]));
    }
}
