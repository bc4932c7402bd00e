using System.Collections.Immutable;
using static ClaimExtract.Analysis.Explaining.Naming.ValueKind;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>
/// The templates of <see cref="Attributing.AttributionFeatures"/>, <see cref="Attributing.SentenceSetting"/> and
/// <see cref="Attributing.PhraseFeatures"/> in words; those over the tree stand in <see cref="TreeTemplates"/>. "The cue before"
/// is the nearest one on that side.
/// </summary>
internal static class SpeechTemplates
{
    public static ImmutableArray<FeatureTemplate> All { get; } =
    [
        .. Words(), .. Cues(), .. Settings(), .. Phrases(), .. Frames(), .. TreeTemplates.All,
    ];

    private static IEnumerable<FeatureTemplate> Words() => FeatureTemplate.InGroup(
        "words around",
        new(1, "the word {0}", Word),
        new(2, "the word before, {0}", Word),
        new(3, "the word behind, {0}", Word),
        new(4, "two words before, {0}", Word),
        new(5, "two words behind, {0}", Word),
        new(6, "three words before, {0}", Word),
        new(7, "three words behind, {0}", Word),
        new(8, "the words [{1}] behind {0}", Word, Word),
        new(9, "the words [{0}] before {1}", Word, Word),
        new(10, "the words {0} [{1}] {2}", Word, Word, Word),
        new(11, "the two words before, {0} {1}", Word, Word),
        new(12, "the two words behind, {0} {1}", Word, Word),
        new(13, "a {0}", Tag),
        new(14, "parts of speech {0} [{1}]", Tag, Tag),
        new(15, "parts of speech [{0}] {1}", Tag, Tag),
        new(16, "parts of speech {0} [{1}] {2}", Tag, Tag, Tag),
        new(17, "parts of speech {0} {1} [{2}]", Tag, Tag, Tag),
        new(18, "parts of speech [{0}] {1} {2}", Tag, Tag, Tag),
        new(19, "the word {0} behind a {1}", Word, Tag),
        new(20, "the word {0} before a {1}", Word, Tag),
        new(21, "looks like {0}, the next like {1}", Shape, Shape),
        new(22, "looks like {1}, the one before like {0}", Shape, Shape),
        new(23, "a {1} that ends in {0}", Ending, Tag));

    private static IEnumerable<FeatureTemplate> Cues() => FeatureTemplate.InGroup(
        "cues before and behind",
        new(30, "itself {0}, a {1}", CueClass, Tag),
        new(31, "itself the cue {0}, {1}", Lemma, Quotes),
        new(32, "stands {0}", Quotes),
        new(33, "stands {0}; cue before: {1}, behind: {2}", Quotes, CueClass, CueClass),
        new(34, "cue before: {0}, {1}; here a {2}", CueClass, Far, Tag),
        new(35, "cue behind: {0}, {1}; here a {2}", CueClass, Far, Tag),
        new(36, "cue before: {0}, {1}", Lemma, Far),
        new(37, "cue behind: {0}, {1}", Lemma, Far),
        new(38, "between the cues {0} and {1}, {2} since the first", CueClass, CueClass, Commas),
        new(39, "cue before: {0}, {1} since; {2}", CueClass, Commas, Quote),
        new(40, "cue before: {0}, {1} since; here a {2}", Lemma, Commas, Tag),
        new(41, "cue behind: {0}, {1}; here a {2}", Lemma, Far, Tag),
        new(42, "cue before: {0}, behind: {1}; {2}", Far, Far, Quote),
        new(43, "the word {0}; cue before: {1}", Word, CueClass),
        new(44, "the word {0}; cue behind: {1}", Word, CueClass),
        new(45, "cue before: {0}, between {1} and {2}", Lemma, Tag, Tag),
        new(46, "cue before: {0}, behind: {1}; {2}", CueClass, CueClass, FarBoth));

    private static IEnumerable<FeatureTemplate> Settings() => FeatureTemplate.InGroup(
        "the sentence and its neighbors",
        new(59, "sentence ends in {0}, {2}; here {1}", Word, Quote, Layout),
        new(60, "in {0}; here {1}", Profile, Quote),
        new(61, "in {0}, after {1}; here {2}", Profile, Profile, Quote),
        new(62, "in {0}, before {1}; here {2}", Profile, Profile, Quote),
        new(63, "after {0}, {1}; here {2}", Profile, Layout, Quote),
        new(64, "{0}; a {1}", Layout, Tag),
        new(65, "{0} of the sentence, {1}, a {2}", SentencePlace, Quote, Tag),
        new(66, "the word {0}, {1}, {2} of the sentence", Word, Quote, SentencePlace),
        new(67, "in {0}; {1} of it", Profile, SentencePlace),
        new(68, "last cue of the sentence before: {0}; here {1}, {2}", Lemma, Quote, Layout));

    private static IEnumerable<FeatureTemplate> Phrases() => FeatureTemplate.InGroup(
        "phrases",
        new(70, "{0} of its phrase, behind which: {1}, before which: {2}", Edge, CueClass, CueClass),
        new(71, "phrase of a {0}, behind which: {1}, before which: {2}", SourceNoun, CueClass, CueClass),
        new(72, "{0} of its phrase, behind which: {1}, before which: {2}", Edge, Word, CueClass),
        new(73, "{0} of its phrase, before which: {1}, behind which: {2}", Edge, Word, CueClass),
        new(74, "phrase of {0}, {1} of it", Word, Edge),
        new(75, "phrase of a {0}; next verb: {1}, {2} between", SourceNoun, CueClass, VerbGap),
        new(76, "next verb: {0}, {1} between; {2} of its phrase", Lemma, VerbGap, Edge),
        new(77, "last verb: {0}, {2} since; here a {1}", Lemma, Tag, CommasOrOpener),
        new(78, "between the verbs {0} and {1}", Lemma, Lemma),
        new(79, "in a clause opened by {0}, a {1}; next verb: {2}", Word, Tag, CueClass),
        new(80, "in a clause opened by {0}; last verb: {1}, {2} since", Word, CueClass, CommasOrOpener),
        new(81, "{0} commas before, {1} behind; {2}", Count, Count, Quote));

    private static IEnumerable<FeatureTemplate> Frames() => FeatureTemplate.InGroup(
        "frames of cues and quotations",
        new(85, "cue before: {0} with {1}, verbs since: {2}", Lemma, Function, Count),
        new(86, "cue before stands between {1} and {0}, verbs since: {2}", Function, Function, Count),
        new(87, "cue behind: {0} with {1}, verbs before it: {2}", Lemma, Function, Count),
        new(88, "cue behind stands between {1} and {0}, verbs before it: {2}", Function, Function, Count),
        new(89, "cue before: {0}, verbs since: {1}; {2}", CueClass, Count, BetweenQuote),
        new(90, "cue behind: {0}, verbs before it: {1}; {2}", CueClass, Count, Quote),
        new(91, "itself the cue {0} between {2} and {1}", Lemma, Function, Function),
        new(92, "itself the cue {0} with {1}, {2}", Lemma, Function, Quote),
        new(93, "itself a {0} between {2} and {1}", CueClass, Function, Function),
        new(94, "itself the cue {0} with {2} {1}", Lemma, Function, Function),
        new(95, "in a quotation {2}, between {0} and {1}", Word, Word, QuotationLength),
        new(96, "in a quotation between {0} and {1} that ends with {2}", Function, Function, Function),
        new(97, "in a quotation {0}; cue before: {1}, behind: {2}", QuotationLength, CueClass, CueClass));
}
