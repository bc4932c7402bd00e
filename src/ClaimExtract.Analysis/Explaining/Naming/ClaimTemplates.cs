using System.Collections.Immutable;
using static ClaimExtract.Analysis.Explaining.Naming.ValueKind;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>The templates of <see cref="Detecting.ClaimFeatures"/> in words.</summary>
internal static class ClaimTemplates
{
    public static ImmutableArray<FeatureTemplate> All { get; } =
    [
        .. FeatureTemplate.InGroup(
            "words of the clause",
            new(0, "any clause{0}", Zero),
            new(1, "the word {0}", Stem),
            new(2, "the words {0} {1}", Stem, Stem),
            new(3, "the {1} {0}", Stem, Tag),
            new(4, "a word in {0}", Prefix),
            new(5, "{0} words from the start: {1}", Count, Stem),
            new(6, "{0} words from the start: a {1}", Count, Tag),
            new(7, "a word such as {0}", Concept)),
        .. FeatureTemplate.InGroup(
            "first verb with subject and object",
            new(10, "the auxiliary {0}", Stem),
            new(11, "the first verb, {0}", Stem),
            new(12, "{1} with the subject {0}", Stem, Stem),
            new(13, "{0} with the object {1}", Stem, Stem),
            new(14, "{1} with the auxiliary {0}", Stem, Stem),
            new(15, "the subject {0}", Stem),
            new(16, "no verb but the auxiliary {0}, subject {1}", Stem, Stem),
            new(17, "a first verb such as {0}", Concept)),
        .. FeatureTemplate.InGroup(
            "source, cue and place",
            new(20, "told as {0}", Mode),
            new(21, "the source is {0}", SourceKind),
            new(22, "the cue {0}", Stem),
            new(23, "in {0}", SentenceKind),
            new(24, "after {0} sentences (at most 5 count)", Count),
            new(25, "{0} tokens long", Length),
            new(26, "a word of the cue is {0}", ValueKind.CueKind)),
        .. FeatureTemplate.InGroup(
            "numbers",
            new(30, "a number of {0}", Measure),
            new(31, "a number of the unit {0}", Unit),
            new(32, "a number of {0}, {1}", Measure, Change),
            new(33, "holds a number: {0}", YesNo)),
        .. FeatureTemplate.InGroup(
            "words around the clause",
            new(40, "elsewhere in the sentence, {0}", Stem),
            new(41, "right before the clause, {0}", Stem)),
    ];
}
