using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>
/// Links the labeled spans of a sentence: each content goes to its nearest cue, each cue takes its nearest source;
/// a cue without a source of its own shares that of the cue before it ("said …, adding …").
/// </summary>
internal sealed class CueRule : IAttributionRule
{
    public string Name => "attribution.cue";

    public void Apply(SpeechDraft draft)
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            foreach (var attribution in Link(draft, sentence.Index, draft.SpansOf(sentence.Index), null, Name))
            {
                draft.Add(attribution);
            }
        }
    }

    /// <summary>Links spans that stand in one sentence.</summary>
    /// <param name="outer">The attribution whose content they stand in, or null.</param>
    public static List<AttributionDraft> Link(
        SpeechDraft draft, int sentence, IReadOnlyList<LabeledSpan> spans, AttributionDraft? outer, string rule)
    {
        var attributions = new List<AttributionDraft>();
        List<LabeledSpan> cues = [.. spans.Where(s => s.IsCue && !AsksForAnonymity(draft, s.Range))], sources = [.. spans.Where(s => s.IsSource)];
        List<TokenRange> shared = [];
        foreach (var cue in cues)
        {
            List<TokenRange> own = NearestSource(draft, cue.Range, sources, cues) is { } source ? [source] : shared;
            shared = own;
            attributions.Add(new AttributionDraft { Sentence = sentence, Rule = rule, Source = [.. own], Cue = [cue.Range], Outer = outer });
        }
        if (cues.Count == 0 && sources.Count == 1)
        {
            attributions.Add(new AttributionDraft { Sentence = sentence, Rule = rule, Source = [sources[0].Range], Outer = outer });
        }
        foreach (var content in spans.Where(s => s.IsContent))
        {
            var best = attributions.MinBy(a => Distance(draft, a, content.Range, spans));
            best?.Content.Add(content.Range);
        }
        // One without content may announce what the next sentence quotes.
        attributions.RemoveAll(a => a.Content.Count == 0 && (outer is not null || a.Source.Count == 0 || a.Cue.Count == 0));
        return attributions;
    }

    /// <summary>"who asked not to be named": says how he speaks, not what.</summary>
    private static bool AsksForAnonymity(SpeechDraft draft, TokenRange cue)
    {
        var text = draft.Text;
        var not = draft.Text.Is(cue.End - 1, "not") ? cue.End - 1 : cue.End;
        return not + 3 < text.Tokens.Length && text.Is(not, "not") && text.Is(not + 1, "to") && text.Is(not + 2, "be")
            && (text.Is(not + 3, "named") || text.Is(not + 3, "identified") || text.Is(not + 3, "quoted"));
    }

    private static TokenRange? NearestSource(SpeechDraft draft, TokenRange cue, List<LabeledSpan> sources, List<LabeledSpan> cues)
    {
        var isBefore = draft.Text.Is(cue.Start, "according") || draft.Text.Is(cue.End - 1, "by");
        TokenRange? nearest = null;
        var least = int.MaxValue;
        foreach (var source in sources)
        {
            var follows = source.Range.Start >= cue.End;
            var gap = Gap(source.Range, cue);
            // A source behind belongs to this cue only when it stands right there ("said Smith", "according to Smith").
            var cost = follows ? (isBefore || gap <= 1 ? gap : 100 + gap) : isBefore ? 100 + gap : gap;
            cost += 50 * cues.Count(other => other.Range != cue && IsBetween(other.Range, source.Range, cue));
            if (cost < least)
            {
                (nearest, least) = (source.Range, cost);
            }
        }
        return least < 150 ? nearest : null;
    }

    /// <summary>Tokens between the content and the attribution's cue and source, with a price for crossing other cues.</summary>
    private static int Distance(SpeechDraft draft, AttributionDraft attribution, TokenRange content, IReadOnlyList<LabeledSpan> spans)
    {
        var cue = attribution.Cue.Count > 0 ? attribution.Cue[0] : attribution.Source[0];
        var gap = Gap(cue, content);
        foreach (var source in attribution.Source)
        {
            gap = Math.Min(gap, Gap(source, content) + 1);
        }
        var crossed = spans.Count(s => s.IsCue && s.Range != cue && IsBetween(s.Range, cue, content));
        // "said X, adding Y": between two cues the words belong to the first, unless a quotation mark or comma closes them before the second.
        var isAhead = content.End <= cue.Start;
        var closes = isAhead && draft.Context.Place(content.End - 1) is QuotePlace.Closing or QuotePlace.Scare;
        return (4 * gap) + (40 * crossed) + (isAhead && !closes ? 3 : 0);
    }

    private static int Gap(TokenRange a, TokenRange b) => a.End <= b.Start ? b.Start - a.End : b.End <= a.Start ? a.Start - b.End : 0;

    private static bool IsBetween(TokenRange middle, TokenRange a, TokenRange b) =>
        middle.Start >= Math.Min(a.End, b.End) && middle.End <= Math.Max(a.Start, b.Start);
}
