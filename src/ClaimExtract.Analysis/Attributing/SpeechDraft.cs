using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>What the attribution rules work on, one after the other. Look-up by sentence keeps them linear in the text.</summary>
/// <param name="spans">The labeled spans of each sentence, in text order.</param>
internal sealed class SpeechDraft(SpeechContext context, SpeechLabeler labeler, IReadOnlyList<LabeledSpan>[] spans)
{
    /// <summary>No sentence of prose has more tokens; what is longer is a table or a text without full stops.</summary>
    private const int LongestSentence = 600;

    private readonly List<AttributionDraft>?[] _cued = new List<AttributionDraft>?[spans.Length];
    private readonly List<(AttributionDraft Draft, TokenRange Content)>?[] _contents = new List<(AttributionDraft, TokenRange)>?[spans.Length];
    private readonly List<AttributionDraft> _attributions = [];

    public SpeechContext Context { get; } = context;

    public TaggedText Tagged => Context.Tagged;

    public SegmentedText Text => Context.Tagged.Text;

    /// <summary>In the order of being added.</summary>
    public IReadOnlyList<AttributionDraft> Attributions => _attributions;

    public IReadOnlyList<LabeledSpan> SpansOf(int sentence) => spans[sentence];

    /// <summary>Labels a stretch of one sentence as if it were a sentence: finds what is nested in a content.</summary>
    public IReadOnlyList<LabeledSpan> Relabel(int sentence, TokenRange range) => labeler.Label(Context, sentence, range);

    /// <summary>Adds an attribution with the contents it has; adding it again does nothing.</summary>
    public void Add(AttributionDraft attribution)
    {
        if (attribution.IsAdded)
        {
            return;
        }
        attribution.IsAdded = true;
        _attributions.Add(attribution);
        (_cued[attribution.Sentence] ??= []).Add(attribution);
        foreach (var content in attribution.Content)
        {
            Note(attribution, content);
        }
    }

    public void AddContent(AttributionDraft attribution, TokenRange content)
    {
        attribution.Content.Add(content);
        Note(attribution, content);
    }

    /// <summary>Takes an attribution out of all look-ups at once, and off the list when the rule is done.</summary>
    public void Remove(AttributionDraft attribution)
    {
        attribution.IsRemoved = true;
        _cued[attribution.Sentence]?.Remove(attribution);
        foreach (var content in attribution.Content)
        {
            _contents[SentenceOf(content)]?.RemoveAll(entry => entry.Draft == attribution);
        }
    }

    /// <summary>Forgets what rules removed.</summary>
    public void Sweep() => _attributions.RemoveAll(a => a.IsRemoved);

    /// <summary>The attributions whose cue is in a sentence.</summary>
    public IReadOnlyList<AttributionDraft> CuedIn(int sentence) => _cued[sentence] ?? [];

    /// <summary>The attributions with content in a stretch of one sentence; one may come more than once.</summary>
    public IEnumerable<AttributionDraft> SpeakingIn(TokenRange range) => range.Length == 0 || _contents[SentenceOf(range)] is not { } contents
        ? []
        : contents.Where(entry => entry.Content.Overlaps(range)).Select(entry => entry.Draft);

    /// <summary>Whether any attribution has content in a stretch of one sentence.</summary>
    public bool HasSpeechIn(TokenRange range) => SpeakingIn(range).Any();

    /// <summary>Gives a stretch word for word to a speaker; who is named as a source within it is quoted by the speaker.</summary>
    public void GiveVerbatim(AttributionDraft speaker, TokenRange words)
    {
        speaker.IsVerbatim = true;
        foreach (var other in SpeakingIn(words).Where(a => a.Outer is null && !a.IsVerbatim && !speaker.StandsIn(a)))
        {
            other.Outer = speaker;
        }
        AddContent(speaker, words);
    }

    /// <summary>Whether a sentence is worth reading for who speaks in it.</summary>
    public static bool IsProse(Sentence sentence) => sentence.Tokens.Length is > 0 and <= LongestSentence;

    public bool IsNewParagraph(int sentence) =>
        sentence == 0 || Text.Sentences[sentence].ParagraphIndex != Text.Sentences[sentence - 1].ParagraphIndex;

    private void Note(AttributionDraft attribution, TokenRange content) => (_contents[SentenceOf(content)] ??= []).Add((attribution, content));

    private int SentenceOf(TokenRange range) => Text.SentenceAt(Text.Tokens[range.Start].Start);
}
