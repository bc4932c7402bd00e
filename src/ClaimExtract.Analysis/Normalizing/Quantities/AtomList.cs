using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>The atoms of one sentence; filled anew for each, so that a document costs one list.</summary>
internal sealed class AtomList(TaggedText tagged, QuantityLexicon lexicon)
{
    private readonly List<Atom> _atoms = [];
    private readonly string _text = tagged.Text.Text;
    private readonly AtomCutter _cutter = new(tagged.Text.Text, lexicon);

    public int Count => _atoms.Count;

    public TaggedText Tagged { get; } = tagged;

    public QuantityLexicon Lexicon { get; } = lexicon;

    public Atom this[int index] => _atoms[index];

    /// <summary>The kind at an index, <see cref="AtomKind.None"/> outside the sentence.</summary>
    public AtomKind KindAt(int index) => (uint)index < (uint)_atoms.Count ? _atoms[index].Kind : AtomKind.None;

    /// <summary>The characters at an index, empty outside the sentence.</summary>
    public ReadOnlySpan<char> At(int index) =>
        (uint)index < (uint)_atoms.Count ? _text.AsSpan(_atoms[index].Start, _atoms[index].Length) : default;

    public bool Is(int index, ReadOnlySpan<char> word) => At(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int index, ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Is(index, first) || Is(index, second);

    public bool IsIn(int index, WordList words) => KindAt(index) == AtomKind.Word && words.Contains(At(index));

    /// <summary>A unit sign behind digits: glued ("5m"), or a sign that no word looks like ("5 km").</summary>
    public bool IsUnitSign(int index) =>
        IsIn(index, Lexicon.UnitSigns) && (IsGlued(index) || (At(index).Length >= 2 && !IsAny(index, "in", "am") && !IsAny(index, "PS", "amp")) || At(index) is "W" or "m" or "R" or "V" or "C" or "F");

    public bool IsGlued(int index) => (uint)index < (uint)_atoms.Count && _atoms[index].IsGlued;

    public bool IsCapitalized(int index) => KindAt(index) == AtomKind.Word && char.IsUpper(_text[_atoms[index].Start]);

    public PartOfSpeech PartOfSpeechAt(int index) =>
        (uint)index < (uint)_atoms.Count ? Tagged.PartsOfSpeech[_atoms[index].Token] : PartOfSpeech.Other;

    /// <summary>The named thing that an atom is part of; null where it is in none.</summary>
    public Entity? EntityAt(int index) => (uint)index < (uint)_atoms.Count ? Tagged.EntityAt(_atoms[index].Token) : null;

    /// <summary>Whether a preposition marks a noun, by the tree.</summary>
    public bool HasCase(int token, ReadOnlySpan<char> preposition)
    {
        var mark = Tagged.Trees.Child(token, DependencyRelation.Case);
        return mark >= 0 && Tagged.Text[mark].Equals(preposition, StringComparison.OrdinalIgnoreCase);
    }

    public int TokenAt(int index) => _atoms[index].Token;

    /// <summary>The text from the first atom to the one before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int start, int end) => new(_atoms[start].Start, _atoms[end - 1].End);

    /// <summary>
    /// Writes words joined by single spaces, hyphens between them read as spaces, for look-up of phrases.
    /// Returns 0 where there is something else than words, or no room.
    /// </summary>
    public int Join(int first, int length, Span<char> key)
    {
        var size = 0;
        for (var i = first; i < first + length; i++)
        {
            var part = At(i);
            if (KindAt(i) == AtomKind.Hyphen && i > first)
            {
                continue;
            }
            if (KindAt(i) != AtomKind.Word || size + part.Length + 1 > key.Length)
            {
                return 0;
            }
            if (size > 0)
            {
                key[size++] = ' ';
            }
            part.CopyTo(key[size..]);
            size += part.Length;
        }
        return size;
    }

    public void Fill(TokenRange tokens)
    {
        _atoms.Clear();
        var position = 0;
        var limit = tokens.Length > 0 ? Tagged.Text.Tokens[tokens.End - 1].End : 0;
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            var span = Tagged.Text.Tokens[token].Span;
            position = Math.Max(position, span.Start);
            if (IsAddress(span.In(_text)))
            {
                _atoms.Add(new Atom(position, span.End, token, AtomKind.Other, IsGlued: false));
                position = span.End;                      // numbers in it count nothing
            }
            while (position < span.End)
            {
                // Grouped digits may run over tokens ("RM120,000"); nothing else does.
                position = Cut(position, span.End, limit, token);
            }
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> token) =>
        token.Length > 8 && (token.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || token[..8].Contains("://", StringComparison.Ordinal));

    private int Cut(int start, int limit, int sentenceEnd, int token)
    {
        var previous = _atoms.Count > 0 && _atoms[^1].End == start ? _atoms[^1].Kind : AtomKind.None;
        var (end, kind) = _cutter.Cut(start, limit, sentenceEnd, previous);
        _atoms.Add(new Atom(start, end, token, kind, previous != AtomKind.None));
        return end;
    }
}
