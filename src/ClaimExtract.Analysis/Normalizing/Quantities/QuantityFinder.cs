using System.Collections.Immutable;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Tagged text → the numbers that count or measure something, with bounds, unit and measure.</summary>
/// <remarks>
/// Works sentence by sentence; sentences without a number word cost one look-up a token. Parts of speech sharpen the
/// search for the noun where they are known; without them plural endings and stop words decide.
/// </remarks>
internal sealed class QuantityFinder
{
    private readonly QuantityLexicon _lexicon = new();

    /// <param name="timeSpans">Dates and times found before, in text order: numbers in them are no quantities, durations apart.</param>
    public ImmutableArray<Quantity> Find(TaggedText text, ReadOnlySpan<TextSpan> timeSpans)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<Quantity>();
        SentenceQuantities? sentences = null;
        foreach (var sentence in text.Text.Sentences)
        {
            if (MayHaveNumber(text, sentence.Tokens))
            {
                sentences ??= new SentenceQuantities(text, _lexicon);
                sentences.Find(sentence.Tokens, timeSpans, found);
            }
        }
        return found.DrainToImmutable();
    }

    private bool MayHaveNumber(TaggedText text, TokenRange tokens)
    {
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (_lexicon.MayBeNumber(text.Text[token]))
            {
                return true;
            }
        }
        return false;
    }
}
