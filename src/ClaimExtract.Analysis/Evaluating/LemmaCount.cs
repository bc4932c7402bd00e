using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Counts lemmas. Where the treebank gives none (<c>_</c>), any is right, as in the CoNLL 2018 scorer.</summary>
/// <param name="comparison">Ordinal; without regard to case where the text was put into another.</param>
internal sealed class LemmaCount(StringComparison comparison)
{
    private readonly Lemmatizer _lemmatizer = new();
    private readonly char[] _buffer = new char[Lemmatizer.BufferLength];

    public MatchCount All { get; private set; }

    /// <summary>Whether the treebank has lemmas at all.</summary>
    public bool HasGold { get; private set; }

    public void Add(TreebankSentence gold, ReadOnlySpan<PartOfSpeech> tags)
    {
        var right = 0;
        for (var token = 0; token < gold.Lemmas.Length; token++)
        {
            var isGiven = gold.Lemmas[token] != "_";
            var lemma = _lemmatizer.Lemma(gold.Text[token], tags[token], token == 0, _buffer);
            right += !isGiven || lemma.Equals(gold.Lemmas[token], comparison) ? 1 : 0;
            HasGold |= isGiven;
        }
        All += MatchCount.OfAll(right, gold.Lemmas.Length);
    }
}
