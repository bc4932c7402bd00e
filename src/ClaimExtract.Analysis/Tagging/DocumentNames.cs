using System.Runtime.InteropServices;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Tagging;

/// <summary>Gathers, in one pass over a document, what stands around each name, for its other mentions.</summary>
internal sealed class DocumentNames(NameLexicon lexicon)
{
    private static readonly uint[] s_where = Hashes("in", "near", "outside");
    private static readonly uint[] s_says = Hashes("said", "says", "told", "added", "wrote", "asked", "who");

    private readonly Dictionary<uint, DocumentClues> _clues = [];
    private readonly Dictionary<uint, EntityKind> _kinds = [];

    public DocumentClues Of(uint lower) => _clues.TryGetValue(lower, out var clues) ? clues : DocumentClues.None;

    /// <summary>As what the word was read when it was last part of a name in an earlier sentence.</summary>
    public EntityKind KindOf(uint lower) => _kinds.TryGetValue(lower, out var kind) ? kind : default;

    public void Note(uint lower, EntityKind kind) => _kinds[lower] = kind;

    public void Gather(SegmentedText text, TokenForms forms, ReadOnlySpan<PartOfSpeech> tags)
    {
        _clues.Clear();
        _kinds.Clear();
        foreach (var sentence in text.Sentences)
        {
            var range = sentence.Tokens;
            for (var token = range.Start; token < range.End; token++)
            {
                var start = token;
                while (token < range.End && tags[token] == PartOfSpeech.ProperNoun && token - start < 12)
                {
                    token++;
                }
                if (token > start)
                {
                    GatherRun(text, forms, new TokenRange(start, token), range);
                    token--;
                }
                else if (tags[token] is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective && char.IsLower(text[token][0]))
                {
                    Add(forms.Lower(token), DocumentClues.Common);
                }
            }
        }
    }

    private void GatherRun(SegmentedText text, TokenForms forms, TokenRange run, TokenRange sentence)
    {
        var (found, first) = (DocumentClues.None, run.Start);
        while (first < run.End - 1 && Has(forms, first, NameClues.Title))
        {
            first++;
        }
        var isTitled = first > run.Start || (run.Start > sentence.Start && Has(forms, run.Start - 1, NameClues.Title));
        var clues = lexicon.Clues(forms.Lower(run.End - 1));
        if ((clues & NameClues.Organization) != 0)
        {
            found |= DocumentClues.Organization;
        }
        else if ((clues & NameClues.PlaceWord) != 0)
        {
            found |= DocumentClues.Place;
        }
        else if (isTitled || (run.Length > 1 && Has(forms, first, NameClues.FirstName)))
        {
            found |= DocumentClues.Person;
        }
        found |= run.Length < 3 && Array.IndexOf(s_where, forms.Lower(run.Start - 1, sentence)) >= 0 ? DocumentClues.Where : 0;
        found |= Array.IndexOf(s_says, forms.Lower(run.End, sentence)) >= 0 ? DocumentClues.Speaker : 0;
        for (var token = first; token < run.End; token++)
        {
            Add(forms.Lower(token), found);
        }
        if (run.End + 2 < sentence.End && text.Is(run.End, "(") && text.Is(run.End + 2, ")"))
        {
            Add(forms.Lower(run.End + 1), found | DocumentClues.ShortForm);
        }
    }

    private static uint[] Hashes(params ReadOnlySpan<string> words)
    {
        var hashes = new uint[words.Length];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = FeatureHash.OfLower(words[i]);
        }
        return hashes;
    }

    private bool Has(TokenForms forms, int token, NameClues clue) => (lexicon.Clues(forms.Lower(token)) & clue) != 0;

    private void Add(uint lower, DocumentClues clue)
    {
        if (clue != DocumentClues.None)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_clues, lower, out _) |= clue;
        }
    }
}
