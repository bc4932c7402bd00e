using System.Collections.Immutable;
using static ClaimExtract.Analysis.Explaining.Naming.ValueKind;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>The templates of <see cref="Attributing.TreeFeatures"/> in words. "The cue above" is the nearest one on the way to the root.</summary>
internal static class TreeTemplates
{
    public static ImmutableArray<FeatureTemplate> All { get; } =
    [
        .. FeatureTemplate.InGroup(
            "the tree",
            new(110, "{1} that is {0} of a {2}", Relation, Tag, Tag),
            new(111, "is {0} of {1}", Relation, Lemma),
            new(112, "is {0} of what is {2}, which stands {1}", Relation, Order, Relation),
            new(113, "opens a {0}, closes a {1}; {2}", Relation, Relation, Quote),
            new(120, "no cue above; a {0}, {1}", Tag, Quote),
            new(121, "in the {0} of the cue {1}, {2} it", Relation, Lemma, Side),
            new(122, "in the {0} of {1}, {2} it", Relation, CueClass, DepthSide),
            new(123, "in the {0} of {1}, {2} it", Relation, CueClass, EdgeSide),
            new(124, "in the {0} of {1}, {2}", Relation, CueClass, QuoteEdge),
            new(125, "in the {0} that begins with {1}, of {2}", Relation, Word, CueKindEdge),
            new(126, "a {2} in the {0} of {1}", Relation, CueClass, Tag),
            new(127, "in the {0} of the cue {1}, {2} of it", Relation, Lemma, Edge),
            new(128, "in the {0}, a {1}, of {2}", Relation, SourceNoun, CueClass),
            new(129, "in the {2} of {1}, which is {0} itself", Relation, CueClass, Relation),
            new(130, "{0} in the {1} of {2}", Relation, Relation, CueKindDepth),
            new(140, "commented on, as {0}, by {1}; {2} it", Relation, CueClass, QuoteSide),
            new(141, "commented on, as {0}, by the cue {1}; {2} it", Relation, Lemma, Side),
            new(142, "a {1} commented on, as {0}, by {2} it", Relation, Tag, CueKindSide),
            new(143, "commented on, as {0}, by {1}, {2}", Relation, CueClass, Depth),
            new(150, "{0} governs {1}", Lemma, Governed),
            new(151, "{0} governs {1}", CueClass, Governed),
            new(152, "{0}, {2} itself, governs {1}", CueClass, Governed, Relation),
            new(153, "{0} as {1}", Lemma, Relation),
            new(154, "{0} as {1}, above it {2}", CueClass, Relation, CueClass),
            new(160, "{1} of the name of a {0}", EntityKind, Edge),
            new(161, "{1} of the name of a {0}, in the {2} of the cue above", EntityKind, Edge, Relation),
            new(170, "a word such as {0}", Concept),
            new(171, "a word such as {0} governs {1}", Concept, Governed),
            new(172, "a word such as {0} as {1}, above it {2}", Concept, Relation, CueClass)),
    ];
}
