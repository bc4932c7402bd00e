namespace ClaimExtract.Analysis.Tagging;

/// <summary>Hash of a word → its clues. Open addressing in two arrays: quicker to fill and to ask than a dictionary, and compiled ahead.</summary>
/// <param name="places">A power of two, larger than the number of words.</param>
internal sealed class ClueTable(int places)
{
    private readonly uint[] _words = new uint[places];
    private readonly NameClues[] _clues = new NameClues[places];
    private int _used;

    public NameClues Find(uint word)
    {
        var place = PlaceOf(word);
        return _words[place] == word ? _clues[place] : NameClues.None;
    }

    /// <summary>The clues of a word, to be added to.</summary>
    /// <exception cref="InvalidOperationException">There are more words than the table was made for.</exception>
    public ref NameClues Of(uint word)
    {
        var place = PlaceOf(word);
        if (_words[place] == 0)
        {
            _words[place] = word;
            // A free place must remain, where a search ends.
            if (++_used == _words.Length)
            {
                throw new InvalidOperationException($"more words than the {_words.Length - 1} that the table was made for");
            }
        }
        return ref _clues[place];
    }

    /// <summary>Where a word is, or would be. 0 marks a free place; it is the hash of no word in the lists.</summary>
    private uint PlaceOf(uint word)
    {
        var mask = (uint)_words.Length - 1;
        var place = word & mask;
        while (_words[place] != word && _words[place] != 0)
        {
            place = (place + 1) & mask;
        }
        return place;
    }
}
