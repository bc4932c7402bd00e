using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>A labeled stretch of one sentence.</summary>
internal readonly record struct LabeledSpan(SpeechRole Role, TokenRange Range)
{
    public bool IsSource => Role == SpeechRole.BeginSource;

    public bool IsCue => Role == SpeechRole.BeginCue;

    public bool IsContent => Role == SpeechRole.BeginContent;
}

/// <summary>What the attribution rules work on, one after the other.</summary>
/// <param name="spans">The labeled spans of each sentence, in text order.</param>
internal sealed class SpeechDraft(SpeechContext context, SpeechLabeler labeler, IReadOnlyList<LabeledSpan>[] spans)
{
    public SpeechContext Context { get; } = context;

    public TaggedText Tagged => Context.Tagged;

    public SegmentedText Text => Context.Tagged.Text;

    public List<AttributionDraft> Attributions { get; } = [];

    public IReadOnlyList<LabeledSpan> SpansOf(int sentence) => spans[sentence];

    /// <summary>Labels a stretch of one sentence as if it were a sentence: finds what is nested in a content.</summary>
    public IReadOnlyList<LabeledSpan> Relabel(int sentence, TokenRange range) => labeler.Label(Context, sentence, range);

    /// <summary>Whether any attribution has content in the range.</summary>
    public bool HasSpeechIn(TokenRange range) => Attributions.Exists(a => a.Content.Exists(c => c.Start < range.End && range.Start < c.End));

    /// <summary>Gives a stretch word for word to a speaker; who is named as a source within it is quoted by the speaker.</summary>
    public void GiveVerbatim(AttributionDraft speaker, TokenRange words)
    {
        speaker.IsVerbatim = true;
        foreach (var other in Attributions)
        {
            if (other != speaker && other.Outer is null && other.Content.Exists(words.Overlaps))
            {
                other.Outer = speaker;
            }
        }
        speaker.Content.Add(words);
    }

    public bool IsNewParagraph(int sentence) =>
        sentence == 0 || Text.Sentences[sentence].ParagraphIndex != Text.Sentences[sentence - 1].ParagraphIndex;
}
