using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>What the labeler knows of a sentence as a whole and of its neighbors; the same for each of its tokens.</summary>
internal readonly struct SentenceSetting
{
    private readonly SpeechContext _context;
    private readonly TokenRange _range;
    private readonly uint _own;
    private readonly uint _before;
    private readonly uint _after;
    private readonly uint _layout;
    private readonly uint _lastCue;
    private readonly uint _last;

    public SentenceSetting(SpeechContext context, int sentence, TokenRange range)
    {
        var sentences = context.Tagged.Text.Sentences;
        var own = sentences[sentence];
        var isFirst = sentence == 0 || sentences[sentence - 1].ParagraphIndex != own.ParagraphIndex;
        _context = context;
        _range = range;
        _own = Profile(context, range);
        _before = sentence == 0 ? 0 : Profile(context, sentences[sentence - 1].Tokens);
        _after = sentence + 1 == sentences.Length ? 0 : Profile(context, sentences[sentence + 1].Tokens);
        _lastCue = sentence == 0 ? 0 : LastCue(context, sentences[sentence - 1].Tokens);
        _last = range.Length == 0 ? 0 : context.Tagged.Forms.Lower(range.End - 1);
        _layout = (isFirst ? 1u : 0u) + (own.Kind == SentenceKind.Heading ? 2u : 0u) + (sentence == 0 ? 4u : 0u);
    }

    public void Write(int token, FeatureLists features)
    {
        uint quote = (uint)_context.Place(token), tag = (uint)_context.Tagged.PartsOfSpeech[token];
        uint place = token == _range.Start ? 1u : token == _range.Start + 1 ? 2u : token == _range.End - 1 ? 3u : 0u;
        features.Add(FeatureHash.Of(60, _own, quote));
        features.Add(FeatureHash.Of(61, _own, _before, quote));
        features.Add(FeatureHash.Of(62, _own, _after, quote));
        features.Add(FeatureHash.Of(63, _before, _layout, quote));
        features.Add(FeatureHash.Of(64, _layout, tag));
        features.Add(FeatureHash.Of(65, place, quote, tag));
        features.Add(FeatureHash.Of(66, _context.Tagged.Forms.Lower(token), quote, place));
        features.Add(FeatureHash.Of(67, _own, place));
        features.Add(FeatureHash.Of(68, _lastCue, quote, _layout));
        features.Add(FeatureHash.Of(59, _last, quote, _layout));
    }

    /// <summary>The last word of the sentence before that speaks: its quotation may go on here.</summary>
    private static uint LastCue(SpeechContext context, TokenRange range)
    {
        for (var token = range.End - 1; token >= range.Start; token--)
        {
            if (context.Cue(token) is { Class: CueClass.Verb, Asserts: true } cue)
            {
                return cue.Lemma;
            }
        }
        return 0;
    }

    /// <summary>Whether a sentence opens, holds or closes a quotation, and what cues it has.</summary>
    internal static uint Profile(SpeechContext context, TokenRange range)
    {
        if (range.Length == 0)
        {
            return 0;
        }
        var (inside, verbs, nouns, according) = (0, 0, 0, false);
        for (var token = range.Start; token < range.End; token++)
        {
            var cue = context.Cue(token);
            inside += context.Place(token) is QuotePlace.Outside or QuotePlace.Scare ? 0 : 1;
            verbs += cue is { Class: CueClass.Verb, Asserts: true } ? 1 : 0;
            nouns += cue is { Class: CueClass.Noun } ? 1 : 0;
            according |= cue is { Class: CueClass.Adverb };
        }
        var share = inside == 0 ? 0u : inside < range.Length / 2 ? 1u : inside < range.Length ? 2u : 3u;
        return 1 + (uint)context.Place(range.Start) + (8 * (uint)context.Place(range.End - 1)) + (64 * share)
            + (256u * (uint)Math.Min(verbs, 2)) + (1024u * (uint)Math.Min(nouns, 1)) + (2048u * (according ? 1u : 0u));
    }
}
