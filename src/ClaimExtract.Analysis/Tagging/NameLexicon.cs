using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>What the word lists know of a word, found by the hash that the tagger has made already.</summary>
internal sealed class NameLexicon
{
    private static readonly Lazy<NameLexicon> s_shipped = new(() => new NameLexicon());

    private readonly Dictionary<uint, NameClues> _clues = [];
    private readonly WordList _places = WordList.Load("English/places.txt");
    private readonly WordList _otherPlaces = WordList.Load("English/places-of-wordnet.txt");

    private NameLexicon()
    {
        Add(_places, NameClues.Place);
        Add(_otherPlaces, NameClues.Place);
        Add(WordList.Load("English/nationalities.txt"), NameClues.Group);
        Add(WordList.Load("English/first-names.txt"), NameClues.FirstName);
        Add(WordList.Load("English/first-names-of-wordnet.txt"), NameClues.FirstName);
        Add(WordList.Load("English/family-names.txt"), NameClues.FamilyName);
        Add(WordList.Load("English/titles.txt"), NameClues.Title);
        Add(WordList.Load("English/organization-words.txt"), NameClues.Organization);
        Add(WordList.Load("English/place-words.txt"), NameClues.PlaceWord);
        Add(WordList.Load("English/weapons.txt"), NameClues.Weapon);
        Add(WordList.Load("English/event-words.txt"), NameClues.Event);
    }

    /// <summary>Read once: the tagger and the entity labeler share it.</summary>
    public static NameLexicon Load() => s_shipped.Value;

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

    private void Add(WordList list, NameClues clue)
    {
        foreach (var entry in list.Entries.Keys)
        {
            var space = entry.IndexOf(' ', StringComparison.Ordinal);
            var isLong = space >= 0 && clue == NameClues.Place;
            var word = isLong ? entry.AsSpan(0, space) : entry;
            CollectionsMarshal.GetValueRefOrAddDefault(_clues, FeatureHash.OfLower(word), out _) |= isLong ? NameClues.OpensPlace : clue;
            if (clue == NameClues.Group)
            {
                // "Syrians"; but "Philippines" is no plural of "Philippine".
                ref var plural = ref CollectionsMarshal.GetValueRefOrAddDefault(_clues, FeatureHash.OfLower(entry + "s"), out _);
                plural |= (plural & NameClues.Place) == 0 ? clue : NameClues.None;
            }
        }
    }
}
