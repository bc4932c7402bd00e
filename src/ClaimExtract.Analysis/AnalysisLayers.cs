using System.Collections.Immutable;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis;

/// <summary>What the stages found in an article, with what only they know of it.</summary>
internal sealed record AnalysisLayers(TaggedText Tagged, FoundValues Values, FoundSpeech Speech, ImmutableArray<Claim> Claims)
{
    public SegmentedText Text => Tagged.Text;

    public AnalyzedArticle Compose() => new()
    {
        Article = Text.Article,
        Sentences = Text.Sentences,
        Tokens = Text.Tokens,
        Quotations = Text.Quotations,
        Quantities = Values.Quantities,
        Times = Values.Times,
        Attributions = Speech.Attributions,
        Claims = Claims,
    };
}
