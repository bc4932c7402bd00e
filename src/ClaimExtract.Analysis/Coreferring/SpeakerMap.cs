using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Links "I" and "we" to whoever speaks the words that they stand in.</summary>
internal sealed class SpeakerMap
{
    private readonly int[] _speakers;
    private readonly Mention[] _mentions;

    public SpeakerMap(TaggedText tagged, Mention[] mentions, IReadOnlyList<Utterance> utterances)
    {
        _mentions = mentions;
        _speakers = new int[tagged.Text.Tokens.Length];
        _speakers.AsSpan().Fill(-1);
        // Longer ones first, so that what is nested overwrites what surrounds it.
        foreach (var utterance in utterances.Where(u => u.Source.Length > 0).OrderByDescending(u => u.Content.Sum(c => c.Length)))
        {
            foreach (var content in utterance.Content)
            {
                _speakers.AsSpan(content.Start, content.Length).Fill(utterance.Source.Start);
            }
        }
    }

    public CoreferenceLink Find(int pronoun)
    {
        var start = _speakers[_mentions[pronoun].Head];
        var speaker = start < 0 ? -1 : FirstFrom(start);
        return speaker >= 0 && speaker != pronoun && _mentions[speaker] is { Speaks: true }
            ? new CoreferenceLink(speaker, CoreferenceRules.Speaker, 0.9)
            : CoreferenceLink.None;
    }

    /// <summary>The first source whose head stands at or behind a token.</summary>
    private int FirstFrom(int token)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Head < token ? (middle + 1, high) : (low, middle);
        }
        for (var steps = 0; low < _mentions.Length && steps < 8; steps++, low++)
        {
            if (_mentions[low].Speaks)
            {
                return low;
            }
        }
        return -1;
    }
}
