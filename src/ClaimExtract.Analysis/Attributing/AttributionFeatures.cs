using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// The feature templates of the labeler of sources, cues and contents: words and tags in a window, cue lexicon,
/// quotation state, the nearest cues on both sides, the tree, and what the neighboring sentences are.
/// </summary>
internal sealed class AttributionFeatures(SpeechContext context)
{
    /// <summary>Raise with any change of the templates.</summary>
    public const string Version = "attribution-3/" + FeatureHash.Version;

    private readonly TaggedText _tagged = context.Tagged;
    private readonly TokenForms _forms = context.Tagged.Forms;
    private readonly PhraseFeatures _phrases = new(context);
    private readonly TreeFeatures _trees = new(context);
    private int[] _cueAfter = [];

    /// <summary>Writes the features of one sentence, or of a content that is labeled again for what is nested in it.</summary>
    public void Write(int sentence, TokenRange range, FeatureLists features)
    {
        features.Clear();
        NoteCuesAfter(range);
        _phrases.Prepare(range);
        _trees.Prepare(range);
        var setting = new SentenceSetting(context, sentence, range);
        int cueBefore = -1, commas = 0;
        var that = false;
        for (var token = range.Start; token < range.End; token++)
        {
            WriteWords(token, range, features);
            WriteCues(token, cueBefore, _cueAfter[token - range.Start], commas, that, range, features);
            _phrases.Write(token, range, features);
            _trees.Write(token, range, features);
            setting.Write(token, features);
            features.EndPosition();
            if (context.Cue(token).Kind != CueKind.None)
            {
                (cueBefore, commas, that) = (token, 0, false);
            }
            else
            {
                commas += _tagged.Text[token] is "," ? 1 : 0;
                that |= _tagged.Text.Is(token, "that");
            }
        }
    }

    private void WriteWords(int token, TokenRange range, FeatureLists features)
    {
        uint word = _forms.Lower(token), before = _forms.Lower(token - 1, range), after = _forms.Lower(token + 1, range);
        uint tag = Tag(token, range), tagBefore = Tag(token - 1, range), tagAfter = Tag(token + 1, range);
        features.Add(FeatureHash.Of(1, word));
        features.Add(FeatureHash.Of(2, before));
        features.Add(FeatureHash.Of(3, after));
        features.Add(FeatureHash.Of(4, _forms.Lower(token - 2, range)));
        features.Add(FeatureHash.Of(5, _forms.Lower(token + 2, range)));
        features.Add(FeatureHash.Of(6, _forms.Lower(token - 3, range)));
        features.Add(FeatureHash.Of(7, _forms.Lower(token + 3, range)));
        features.Add(FeatureHash.Of(8, before, word));
        features.Add(FeatureHash.Of(9, word, after));
        features.Add(FeatureHash.Of(10, before, word, after));
        features.Add(FeatureHash.Of(11, _forms.Lower(token - 2, range), before));
        features.Add(FeatureHash.Of(12, after, _forms.Lower(token + 2, range)));
        features.Add(FeatureHash.Of(13, tag));
        features.Add(FeatureHash.Of(14, tagBefore, tag));
        features.Add(FeatureHash.Of(15, tag, tagAfter));
        features.Add(FeatureHash.Of(16, tagBefore, tag, tagAfter));
        features.Add(FeatureHash.Of(17, Tag(token - 2, range), tagBefore, tag));
        features.Add(FeatureHash.Of(18, tag, tagAfter, Tag(token + 2, range)));
        features.Add(FeatureHash.Of(19, word, tagBefore));
        features.Add(FeatureHash.Of(20, word, tagAfter));
        features.Add(FeatureHash.Of(21, _forms.Shape(token), _forms.Shape(token + 1, range)));
        features.Add(FeatureHash.Of(22, _forms.Shape(token - 1, range), _forms.Shape(token)));
        features.Add(FeatureHash.Of(23, TokenForms.Suffix(_tagged.Text[token], 3), tag));
    }

    private void WriteCues(int token, int left, int right, int commas, bool that, TokenRange range, FeatureLists features)
    {
        var (here, tag) = (context.Cue(token), Tag(token, range));
        uint quote = (uint)context.Place(token);
        uint quotes = ((uint)context.Place(token - 1, range) * 64) + (quote * 8) + (uint)context.Place(token + 1, range);
        var (leftCue, rightCue) = (left < 0 ? default : context.Cue(left), right < 0 ? default : context.Cue(right));
        uint leftFar = left < 0 ? 15 : Bucket(token - left), rightFar = right < 0 ? 15 : Bucket(right - token);
        uint leftKind = KindAndClass(leftCue), rightKind = KindAndClass(rightCue);
        uint between = ((uint)Math.Min(commas, 3) * 2) + (that ? 1u : 0u);
        features.Add(FeatureHash.Of(30, KindAndClass(here), tag));
        features.Add(FeatureHash.Of(31, here.Lemma, quotes));
        features.Add(FeatureHash.Of(32, quotes));
        features.Add(FeatureHash.Of(33, quotes, leftKind, rightKind));
        features.Add(FeatureHash.Of(34, leftKind, leftFar, tag));
        features.Add(FeatureHash.Of(35, rightKind, rightFar, tag));
        features.Add(FeatureHash.Of(36, leftCue.Lemma, leftFar));
        features.Add(FeatureHash.Of(37, rightCue.Lemma, rightFar));
        features.Add(FeatureHash.Of(38, leftKind, rightKind, between));
        features.Add(FeatureHash.Of(39, leftKind, between, quote));
        features.Add(FeatureHash.Of(40, leftCue.Lemma, between, tag));
        features.Add(FeatureHash.Of(41, rightCue.Lemma, rightFar, tag));
        features.Add(FeatureHash.Of(42, leftFar, rightFar, quote));
        features.Add(FeatureHash.Of(43, _forms.Lower(token), leftKind));
        features.Add(FeatureHash.Of(44, _forms.Lower(token), rightKind));
        features.Add(FeatureHash.Of(45, leftCue.Lemma, left < 0 ? 0 : Tag(left - 1, range), left < 0 ? 0 : Tag(left + 1, range)));
        features.Add(FeatureHash.Of(46, leftKind, rightKind, (leftFar * 16) + rightFar));
    }

    private void NoteCuesAfter(TokenRange range)
    {
        if (_cueAfter.Length < range.Length)
        {
            _cueAfter = new int[Math.Max(256, range.Length)];
        }
        var next = -1;
        for (var token = range.End - 1; token >= range.Start; token--)
        {
            _cueAfter[token - range.Start] = next;
            next = context.Cue(token).Kind != CueKind.None ? token : next;
        }
    }

    private uint Tag(int token, TokenRange range) => range.Contains(token) ? (uint)_tagged.PartsOfSpeech[token] : 31;

    private static uint KindAndClass(Cue cue) => ((uint)cue.Kind * 4) + (uint)cue.Class;

    private static uint Bucket(int distance) => distance switch { <= 4 => (uint)distance, <= 7 => 5, <= 12 => 6, <= 20 => 7, _ => 8 };
}
