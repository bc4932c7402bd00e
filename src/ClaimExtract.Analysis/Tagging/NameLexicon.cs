using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>What the word lists know of a word, found by the hash that the tagger has made already.</summary>
internal sealed class NameLexicon
{
    private static readonly Lazy<NameLexicon> s_shipped = new(() => new NameLexicon());

    // More than twice the words of the lists.
    private readonly ClueTable _clues = new(1 << 15);
    private readonly WordList _places = WordList.Load("English/places.txt");
    private readonly WordList _otherPlaces = WordList.Load("English/places-of-wordnet.txt");

    private NameLexicon()
    {
        AddPlaces(_places);
        AddPlaces(_otherPlaces);
        Add("English/nationalities.txt", NameClues.Group);
        Add("English/first-names.txt", NameClues.FirstName);
        Add("English/first-names-of-wordnet.txt", NameClues.FirstName);
        Add("English/family-names.txt", NameClues.FamilyName);
        Add("English/titles.txt", NameClues.Title);
        Add("English/organization-words.txt", NameClues.Organization);
        Add("English/place-words.txt", NameClues.PlaceWord);
        Add("English/weapons.txt", NameClues.Weapon);
        Add("English/event-words.txt", NameClues.Event);
    }

    /// <summary>Read once: the tagger and the entity labeler share it.</summary>
    public static NameLexicon Load() => s_shipped.Value;

    public NameClues Clues(uint lower) => _clues.Find(lower);

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

    private void AddPlaces(WordList list)
    {
        for (var index = 0; index < list.Count; index++)
        {
            var place = list.Word(index);
            var space = place.IndexOf(' ');
            _clues.Of(FeatureHash.OfLower(space < 0 ? place : place[..space])) |= space < 0 ? NameClues.Place : NameClues.OpensPlace;
        }
    }

    /// <summary>Only the hashes of the words are kept, so the list itself is not made.</summary>
    private void Add(string list, NameClues clue)
    {
        var text = EmbeddedText.Read(list);
        var lines = new WordListLines(text);
        while (lines.Next())
        {
            var word = lines.Word.In(text);
            _clues.Of(FeatureHash.OfLower(word)) |= clue;
            if (clue == NameClues.Group)
            {
                // "Syrians"; but "Philippines" is no plural of "Philippine".
                ref var plural = ref _clues.Of(FeatureHash.OfLower(word.ToString() + "s"));
                plural |= (plural & NameClues.Place) == 0 ? clue : NameClues.None;
            }
        }
    }
}
