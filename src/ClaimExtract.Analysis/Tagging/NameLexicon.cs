using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>What the word lists know of a word, found by the hash that the tagger has made already.</summary>
internal sealed class NameLexicon
{
    private readonly FrozenDictionary<uint, NameClues> _clues;
    private readonly WordList _places = WordList.Load("English/places.txt");
    private readonly WordList _otherPlaces = WordList.Load("English/places-of-wordnet.txt");

    private NameLexicon()
    {
        var clues = new Dictionary<uint, NameClues>();
        Add(clues, _places, NameClues.Place);
        Add(clues, _otherPlaces, NameClues.Place);
        Add(clues, WordList.Load("English/nationalities.txt"), NameClues.Group);
        Add(clues, WordList.Load("English/first-names.txt"), NameClues.FirstName);
        Add(clues, WordList.Load("English/first-names-of-wordnet.txt"), NameClues.FirstName);
        Add(clues, WordList.Load("English/family-names.txt"), NameClues.FamilyName);
        Add(clues, WordList.Load("English/titles.txt"), NameClues.Title);
        Add(clues, WordList.Load("English/organization-words.txt"), NameClues.Organization);
        Add(clues, WordList.Load("English/place-words.txt"), NameClues.PlaceWord);
        Add(clues, WordList.Load("English/weapons.txt"), NameClues.Weapon);
        Add(clues, WordList.Load("English/event-words.txt"), NameClues.Event);
        _clues = clues.ToFrozenDictionary();
    }

    public static NameLexicon Load() => new();

    public NameClues Clues(uint lower) => _clues.GetValueOrDefault(lower);

    /// <summary>How many tokens from here on are a place of the list, the most that fit; 0 where none are.</summary>
    public int PlaceLength(SegmentedText text, TokenForms forms, int token, TokenRange range)
    {
        var clues = Clues(forms.Lower(token));
        for (var length = Math.Min(4, range.End - token); length > 1 && (clues & NameClues.OpensPlace) != 0; length--)
        {
            var words = text.SpanOf(new TokenRange(token, token + length)).In(text.Text);
            if (_places.Contains(words) || _otherPlaces.Contains(words))
            {
                return length;
            }
        }
        return (clues & NameClues.Place) != 0 ? 1 : 0;
    }

    private static void Add(Dictionary<uint, NameClues> clues, WordList list, NameClues clue)
    {
        foreach (var entry in list.Entries.Keys)
        {
            var space = entry.IndexOf(' ', StringComparison.Ordinal);
            var isLong = space >= 0 && clue == NameClues.Place;
            var word = isLong ? entry.AsSpan(0, space) : entry;
            CollectionsMarshal.GetValueRefOrAddDefault(clues, FeatureHash.OfLower(word), out _) |= isLong ? NameClues.OpensPlace : clue;
            if (clue == NameClues.Group)
            {
                // "Syrians"; but "Philippines" is no plural of "Philippine".
                ref var plural = ref CollectionsMarshal.GetValueRefOrAddDefault(clues, FeatureHash.OfLower(entry + "s"), out _);
                plural |= (plural & NameClues.Place) == 0 ? clue : NameClues.None;
            }
        }
    }
}
