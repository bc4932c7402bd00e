using System.Collections.Immutable;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Explaining.Naming;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>Says who is found to speak in a sentence, by which rules and labels.</summary>
internal sealed class SpeechExplainer(AnalysisLayers layers, Attributor attributor)
{
    private static readonly string s_nested = new NestedSpeechRule().Name;

    private readonly SpeechContext _context = attributor.ContextOf(layers.Tagged);

    public ImmutableArray<ExplainedAttribution> Attributions(Sentence sentence) => [.. In(sentence).Select(Explain)];

    public ImmutableArray<ExplainedLabels> Labels(Sentence sentence)
    {
        if (!SpeechDraft.IsProse(sentence))
        {
            return [];
        }
        var explainer = new LabelExplainer(_context, attributor.Model, sentence);
        var again = In(sentence).Where(a => a.Rule == s_nested).Select(OuterContent).OfType<TokenRange>().Where(sentence.Tokens.Contains);
        return [.. again.Prepend(sentence.Tokens).Distinct().Select(explainer.Explain)];
    }

    private IEnumerable<Attribution> In(Sentence sentence) =>
        layers.Speech.Attributions.Where(a => a.Content.Concat(a.Cue).Concat(a.Source).Any(sentence.Span.Overlaps));

    private ExplainedAttribution Explain(Attribution attribution) =>
        new(attribution, EnumWords.Of(KindOf(attribution.Cue)), [.. attribution.Chain.Select(source => new ExplainedLink(source, ConfidenceOf(source)))]);

    private CueKind KindOf(ImmutableArray<TextSpan> cue) => cue.Select(layers.Text.TokensIn)
        .SelectMany(range => Enumerable.Range(range.Start, range.Length)).Select(token => _context.Cue(token).Kind).FirstOrDefault(kind => kind != CueKind.None);

    /// <summary>Of the link that led from the words of a source to who it is; they may stand in the attribution that this one is nested in.</summary>
    private double? ConfidenceOf(Source source)
    {
        if (source.ResolvedBy.Length == 0)
        {
            return null;
        }
        var coreferences = layers.Speech.Coreferences;
        foreach (var range in layers.Speech.Attributions.Where(a => a.Chain is [.., var own] && own == source).SelectMany(a => a.Source).Select(layers.Text.TokensIn))
        {
            for (var token = range.Start; token < range.End; token++)
            {
                if (coreferences.WithHead(token) is >= 0 and var mention && coreferences.LinkOf(mention) is { IsNone: false } link && link.Rule == source.ResolvedBy)
                {
                    return link.Confidence;
                }
            }
        }
        return null;
    }

    /// <summary>The content that an attribution was found in; null where it was changed by a later rule.</summary>
    private TokenRange? OuterContent(Attribution nested)
    {
        var around = layers.Speech.Attributions.Where(a => a != nested).SelectMany(a => a.Content).Where(content => nested.Source.Concat(nested.Cue).All(content.Contains));
        return around.OrderBy(content => content.Length).Select(content => (TokenRange?)layers.Text.TokensIn(content)).FirstOrDefault();
    }
}
