using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// The feature templates that see further than a window of words: the noun phrase a token is in and the cues at its
/// edges, the verbs and clause openers around it, and how the nearest cues go on. They stand in for a parse.
/// </summary>
internal sealed class PhraseFeatures(SpeechContext context)
{
    private readonly TaggedText _tagged = context.Tagged;
    private readonly TokenForms _forms = context.Tagged.Forms;
    private PhraseSketch[] _sketches = new PhraseSketch[64];

    /// <summary>Reads a sentence; call before <see cref="Write"/>.</summary>
    public void Prepare(TokenRange range)
    {
        if (_sketches.Length < range.Length)
        {
            _sketches = new PhraseSketch[2 * range.Length];
        }
        PhraseSketch.Fill(context, range, _sketches);
    }

    public void Write(int token, TokenRange range, FeatureLists features)
    {
        ref readonly var here = ref _sketches[token - range.Start];
        uint tag = (uint)_tagged.PartsOfSpeech[token], quote = (uint)context.Place(token);
        uint after = _forms.Lower(here.End, range), before = _forms.Lower(here.Start - 1, range);
        uint cueAfter = Kind(here.End, range), cueBefore = Kind(here.Start - 1, range);
        uint head = here.Head < 0 ? 0 : _forms.Lower(here.Head), headKind = here.Head < 0 ? 0 : context.SourceKindOf(here.Head);
        uint place = (token == here.Start ? 1u : 0u) + (token == here.End - 1 ? 2u : 0u);
        features.Add(FeatureHash.Of(70, place, cueAfter, cueBefore));
        features.Add(FeatureHash.Of(71, headKind, cueAfter, cueBefore));
        features.Add(FeatureHash.Of(72, place, after, cueBefore));
        features.Add(FeatureHash.Of(73, place, before, cueAfter));
        features.Add(FeatureHash.Of(74, head, place));
        features.Add(FeatureHash.Of(75, headKind, Kind(here.NextVerb, range), here.VerbGap));
        features.Add(FeatureHash.Of(76, LemmaOf(here.NextVerb), here.VerbGap, place));
        features.Add(FeatureHash.Of(77, LemmaOf(here.LastVerb), tag, here.Between));
        features.Add(FeatureHash.Of(78, LemmaOf(here.LastVerb), LemmaOf(here.NextVerb)));
        features.Add(FeatureHash.Of(79, here.Opener < 0 ? 0 : _forms.Lower(here.Opener), tag, Kind(here.NextVerb, range)));
        features.Add(FeatureHash.Of(80, here.Opener < 0 ? 0 : _forms.Lower(here.Opener), Kind(here.LastVerb, range), here.Between));
        features.Add(FeatureHash.Of(81, here.CommasBefore, here.CommasAfter, quote));
        WriteFrames(token, here, quote, range, features);
    }

    /// <summary>How the nearest cues go on: "said that", "said ,", "report on".</summary>
    private void WriteFrames(int token, in PhraseSketch here, uint quote, TokenRange range, FeatureLists features)
    {
        uint left = here.LeftCue < 0 ? 0 : context.Cue(here.LeftCue).Lemma, right = here.RightCue < 0 ? 0 : context.Cue(here.RightCue).Lemma;
        uint leftNext = Function(here.LeftCue < 0 ? -1 : here.LeftCue + 1, range), leftLast = Function(here.LeftCue < 0 ? -1 : here.LeftCue - 1, range);
        uint rightNext = Function(here.RightCue < 0 ? -1 : here.RightCue + 1, range), rightLast = Function(here.RightCue < 0 ? -1 : here.RightCue - 1, range);
        features.Add(FeatureHash.Of(85, left, leftNext, here.VerbsSinceCue));
        features.Add(FeatureHash.Of(86, leftNext, leftLast, here.VerbsSinceCue));
        features.Add(FeatureHash.Of(87, right, rightNext, here.VerbsToCue));
        features.Add(FeatureHash.Of(88, rightNext, rightLast, here.VerbsToCue));
        features.Add(FeatureHash.Of(89, Kind(here.LeftCue, range), here.VerbsSinceCue, (here.Between * 8) + quote));
        features.Add(FeatureHash.Of(90, Kind(here.RightCue, range), here.VerbsToCue, quote));
        if (context.Cue(token).Kind != CueKind.None)
        {
            uint own = context.Cue(token).Lemma, next = Function(token + 1, range), last = Function(token - 1, range);
            features.Add(FeatureHash.Of(91, own, next, last));
            features.Add(FeatureHash.Of(92, own, next, quote));
            features.Add(FeatureHash.Of(93, Kind(token, range), next, last));
            features.Add(FeatureHash.Of(94, own, Function(token + 2, range), next));
        }
        var quotation = context.QuotationOf(token);
        if (quotation.Length > 0)
        {
            uint length = quotation.Length switch { <= 3 => 0, <= 6 => 1, <= 12 => 2, _ => 3 };
            features.Add(FeatureHash.Of(95, _forms.Lower(quotation.Start - 1, range), _forms.Lower(quotation.End, range), length));
            features.Add(FeatureHash.Of(96, Function(quotation.Start - 1, range), Function(quotation.End, range), Function(quotation.End - 2, range)));
            features.Add(FeatureHash.Of(97, length, Kind(here.LeftCue, range), Kind(here.RightCue, range)));
        }
    }

    private uint Kind(int token, TokenRange range)
    {
        if (!range.Contains(token))
        {
            return 255;
        }
        var cue = context.Cue(token);
        return ((uint)cue.Kind * 4) + (uint)cue.Class;
    }

    private uint LemmaOf(int token) => token < 0 ? 0 : context.Lemma(token);

    /// <summary>The word itself where it is a function word or a mark, else its part of speech.</summary>
    private uint Function(int token, TokenRange range) => !range.Contains(token) ? 99 : _tagged.PartsOfSpeech[token] switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Verb or PartOfSpeech.Adverb
            or PartOfSpeech.Numeral or PartOfSpeech.Other => (uint)_tagged.PartsOfSpeech[token],
        _ => _forms.Lower(token),
    };
}
