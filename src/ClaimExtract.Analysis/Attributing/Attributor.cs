using System.Collections.Immutable;
using ClaimExtract.Analysis.Coreferring;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning.Sequences;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Tagged text → sources, cues and contents, linked, nested and resolved; with the mentions that mean the same.</summary>
public sealed class Attributor
{
    private readonly CueLexicon _cues = CueLexicon.Load();
    private readonly SourceNouns _nouns = SourceNouns.Load();
    private readonly ConceptTable _concepts = ConceptTable.LoadShipped();
    private readonly Coreferrer _coreferrer;
    private readonly SequenceLabeler _model;

    public Attributor()
        : this(SpeechLabeler.LoadModel())
    {
    }

    internal Attributor(SequenceLabeler model) => (_model, _coreferrer) = (model, new Coreferrer(_nouns));

    /// <summary>The labeler of sources, cues and contents.</summary>
    internal SequenceLabeler Model => _model;

    internal SpeechContext ContextOf(TaggedText text) => new(text, _cues, _nouns, _concepts);

    public FoundSpeech FindSpeech(TaggedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var context = ContextOf(text);
        var labeler = new SpeechLabeler(_model);
        var spans = new IReadOnlyList<LabeledSpan>[text.Text.Sentences.Length];
        foreach (var sentence in text.Text.Sentences)
        {
            spans[sentence.Index] = SpeechDraft.IsProse(sentence) ? labeler.Label(context, sentence.Index, sentence.Tokens) : [];
        }
        return Link(new SpeechDraft(context, labeler, spans));
    }

    /// <summary>Labeled spans → attributions.</summary>
    internal FoundSpeech Link(SpeechDraft draft)
    {
        foreach (var rule in AttributionRules.All)
        {
            rule.Apply(draft);
            draft.Sweep();
        }
        var coreferences = _coreferrer.Link(draft.Tagged, UtterancesOf(draft));
        var resolver = new SourceResolver(draft, _nouns, coreferences, _coreferrer.ReaderOf(draft.Tagged));
        // An outer attribution before what is nested in it.
        var ordered = draft.Attributions.Where(a => a.Content.Count > 0).OrderBy(a => a.Sentence).ThenBy(a => a.Depth).ThenBy(a => a.Content[0].Start);
        return new FoundSpeech([.. ordered.Select(a => Complete(a, resolver, draft.Context)).OrderBy(a => a.Content[0])]) { Coreferences = coreferences };
    }

    private static List<Utterance> UtterancesOf(SpeechDraft draft) =>
        [.. draft.Attributions.SelectMany(a => a.Source.SelectMany(range => Conjuncts.Split(draft.Tagged, range)).Select(part => new Utterance(part, a.Content)))];

    private static Attribution Complete(AttributionDraft draft, SourceResolver resolver, SpeechContext context)
    {
        var text = context.Tagged.Text;
        var chain = resolver.ChainOf(draft);
        var named = chain is [.., var last] ? text.SentenceAt(last.Mention.Start) : draft.Sentence;
        return new Attribution
        {
            Source = draft.Issuer is { } issuer ? [issuer] : Spans(draft.Source),
            Cue = Spans(draft.Cue),
            Content = Spans(draft.Content),
            Mode = SpeechModes.Of(draft, chain, context),
            Stance = SpeechModes.StanceOf(draft, context),
            MakesClaims = SpeechModes.MakesClaims(draft, context),
            Chain = chain,
            Distance = Math.Max(0, draft.Sentence - named),
            Confidence = draft.Confidence,
            Rule = draft.Rule,
        };

        ImmutableArray<TextSpan> Spans(List<TokenRange> ranges) => [.. ranges.Select(text.SpanOf)];
    }
}
