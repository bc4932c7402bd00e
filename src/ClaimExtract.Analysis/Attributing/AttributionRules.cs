using System.Collections.Immutable;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>The catalogue of attribution rules; their order is the order in which they run.</summary>
internal static class AttributionRules
{
    public static ImmutableArray<IAttributionRule> All { get; } =
    [
        new CueRule(),
        new HeadedSpeechRule(),
        new QuotedAsRule(),
        new QuoteSignatureRule(),
        new OpenQuotationRule(),
        new RecordedSpeechRule(),
        new LabeledSpeechRule(),
        new AnnouncedSpeechRule(),
        new IssuedTextRule(),
        new PassiveCueRule(),
        new MissingSourceRule(),
        new MissingContentRule(),
        new ContentTailRule(),
        new FrameRule(),
        new NestedSpeechRule(),
        new HearsayRule(),
        new CarryOverRule(),
    ];
}
