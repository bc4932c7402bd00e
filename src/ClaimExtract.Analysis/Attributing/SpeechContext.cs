using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Where a token stands to the quotation marks around it.</summary>
internal enum QuotePlace : byte { Outside, Opening, Inside, Closing, Scare }

/// <summary>What the attribution stage knows of each token before it decides: cue and quotation state.</summary>
internal sealed class SpeechContext
{
    /// <summary>Quotations of at most this many tokens are taken for terms and scare quotes.</summary>
    private const int ScareLength = 3;

    private readonly Cue[] _cues;
    private readonly QuotePlace[] _places;
    private readonly TokenRange[] _quotations;
    private readonly uint[] _lemmas;
    private readonly byte[] _sourceKinds;

    public SpeechContext(TaggedText tagged, CueLexicon lexicon, SourceNouns nouns, ConceptTable concepts)
    {
        (Tagged, Concepts) = (tagged, concepts);
        var text = tagged.Text;
        _cues = new Cue[text.Tokens.Length];
        _places = new QuotePlace[text.Tokens.Length];
        _quotations = new TokenRange[text.Tokens.Length];
        _lemmas = new uint[text.Tokens.Length];
        _sourceKinds = new byte[text.Tokens.Length];
        for (var token = 0; token < _cues.Length; token++)
        {
            if (text.Tokens[token].Kind == TokenKind.Word)
            {
                _cues[token] = Fitting(lexicon.Find(text[token]), tagged.PartsOfSpeech[token]);
                _lemmas[token] = _cues[token].Kind != CueKind.None ? _cues[token].Lemma : FeatureHash.OfLower(LightStemmer.Stem(text[token]));
                _sourceKinds[token] = nouns.TryFind(text[token], out var kind, out var isPlural) ? (byte)(2 + (2 * (int)kind) + (isPlural ? 1 : 0)) : (byte)0;
            }
        }
        foreach (var quotation in text.Quotations)
        {
            Mark(quotation, text.TokensIn(quotation.Span));
        }
    }

    public TaggedText Tagged { get; }

    /// <summary>What words are kinds of.</summary>
    public ConceptTable Concepts { get; }

    public Cue Cue(int token) => _cues[token];

    public QuotePlace Place(int token) => _places[token];

    public QuotePlace Place(int token, TokenRange range) => range.Contains(token) ? _places[token] : QuotePlace.Outside;

    /// <summary>Hash of the base form of a cue, of the stem of any other word.</summary>
    public uint Lemma(int token) => _lemmas[token];

    /// <summary>Kind and number of a source noun; 0 for any other word.</summary>
    public uint SourceKindOf(int token) => _sourceKinds[token];

    /// <summary>The outer quotation that a token is in, with its marks; empty where there is none.</summary>
    public TokenRange QuotationOf(int token) => _quotations[token];

    /// <summary>The nearest cue at or before a token of the range, or -1.</summary>
    public int CueBefore(int token, TokenRange range)
    {
        while (token >= range.Start && _cues[token].Kind == CueKind.None)
        {
            token--;
        }
        return token >= range.Start ? token : -1;
    }

    private void Mark(Quotation quotation, TokenRange range)
    {
        var isScare = range.Length - 2 <= ScareLength;
        for (var token = range.Start; token < range.End; token++)
        {
            var isOpening = token == range.Start && quotation.Span.Start < quotation.Content.Start;
            var isClosing = token == range.End - 1 && quotation.IsClosed && quotation.Content.End < quotation.Span.End;
            if (quotation.Depth == 0)
            {
                _quotations[token] = range;
                _places[token] = isScare ? QuotePlace.Scare : isOpening ? QuotePlace.Opening : isClosing ? QuotePlace.Closing : QuotePlace.Inside;
            }
        }
    }

    /// <summary>Drops readings that the part of speech rules out: "the claims" is no verb.</summary>
    private static Cue Fitting(Cue cue, PartOfSpeech tag) => (cue.Class, tag) switch
    {
        (CueClass.Verb, PartOfSpeech.Noun or PartOfSpeech.ProperNoun) => cue with { Class = CueClass.Noun },
        (CueClass.Verb, PartOfSpeech.Adjective or PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction) => default,
        (CueClass.Noun, PartOfSpeech.Verb) => cue with { Class = CueClass.Verb },
        _ => cue,
    };
}
