using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>For each token, the innermost attribution whose content it is in, or that it belongs to a frame ("officials said").</summary>
internal sealed class SpeechMap
{
    /// <summary>The token is part of a source or cue.</summary>
    public const int Frame = -2;

    private const int Author = -1;

    private readonly int[] _owners;
    private readonly FoundSpeech _speech;

    public SpeechMap(TaggedText tagged, FoundSpeech speech)
    {
        _speech = speech;
        _owners = new int[tagged.Text.Tokens.Length];
        Array.Fill(_owners, Author);
        // Longer contents first, so that what is nested overwrites what surrounds it.
        var order = Enumerable.Range(0, speech.Attributions.Length)
            .Where(i => speech.Attributions[i].MakesClaims)
            .OrderByDescending(i => speech.Attributions[i].Content.Sum(c => c.Length)).ThenBy(i => i);
        foreach (var index in order)
        {
            Mark(speech.Attributions[index].Content, index);
            if (speech.Attributions[index].Mode != AttributionMode.Hearsay)
            {
                Mark(speech.Attributions[index].Source, Frame);
                Mark(speech.Attributions[index].Cue, Frame);
            }
        }

        void Mark(IEnumerable<TextSpan> spans, int owner)
        {
            foreach (var span in spans)
            {
                var range = tagged.Text.TokensIn(span);
                _owners.AsSpan(range.Start, range.Length).Fill(owner);
            }
        }
    }

    public int OwnerOf(int token) => _owners[token];

    /// <summary>The attribution of an owner; null for the article's own voice.</summary>
    public Attribution? this[int owner] => owner >= 0 ? _speech.Attributions[owner] : null;
}
