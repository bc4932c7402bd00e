using System.Globalization;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>Names of the values that mean the same in every text, as the writers of features count them.</summary>
internal static class FixedValues
{
    private static readonly ValueNames s_quote = ValueNames.Of("outside quotation marks", "at an opening quotation mark", "in a quotation", "at a closing quotation mark", "in a short quotation");
    private static readonly ValueNames s_side = ValueNames.Of("before", "behind");
    private static readonly ValueNames s_edge = ValueNames.Of("inside", "first", "last", "first and last");
    private static readonly ValueNames s_depth = ValueNames.Of("at it", "one step below it", "two steps below it", "three steps below it", "four or more steps below it");
    private static readonly ValueNames s_far = ValueNames.Of("here", "1 away", "2 away", "3 away", "4 away", "5 to 7 away", "8 to 12 away", "13 to 20 away", "more than 20 away").With(15, "none");
    private static readonly ValueNames s_opener = Marks("1 comma", "2 commas or more", "a conjunction");
    private static readonly ValueNames s_cue = new(CueNames());

    /// <exception cref="KeyNotFoundException">Values of that kind are found in the text.</exception>
    public static ValueNames Of(ValueKind kind) => s_all[kind];

    private static readonly Dictionary<ValueKind, ValueNames> s_all = new()
    {
        [ValueKind.Zero] = ValueNames.Of(""),
        [ValueKind.Count] = ValueNames.Of(Enumerable.Range(0, 8).Select(n => n.ToString(CultureInfo.InvariantCulture))),
        [ValueKind.Tag] = ValueNames.Of(PartsOfSpeech.Names).With(31, "(edge)").With(63, "(none)"),
        [ValueKind.CueKind] = ValueNames.Of(EnumWords.Of<CueKind>()),
        [ValueKind.CueClass] = s_cue.With(255, "(edge)"),
        [ValueKind.Relation] = ValueNames.Of(DependencyRelations.Names).With(62, "(itself)").With(63, "(none)"),
        [ValueKind.EntityKind] = ValueNames.Of(EnumWords.Of<EntityKind>()),
        [ValueKind.SourceNoun] = new(SourceNouns()),
        [ValueKind.Quote] = s_quote,
        [ValueKind.Quotes] = ValueNames.Of("-", "opening", "inside", "closing", "short").Under(ValueNames.Of("-", "opening", "inside", "closing", "short"), 8)
            .Under(ValueNames.Of("quotation: -", "quotation: opening", "quotation: inside", "quotation: closing", "quotation: short"), 64),
        [ValueKind.QuotationLength] = ValueNames.Of("of one word at most", "of 4 words at most", "of 10 words at most", "of more words"),
        [ValueKind.Far] = s_far,
        [ValueKind.FarBoth] = s_far.Under(s_far, 16),
        [ValueKind.Depth] = s_depth,
        [ValueKind.DepthSide] = s_side.Under(s_depth, 2),
        [ValueKind.Order] = ValueNames.Of("behind", "before", "nowhere"),
        [ValueKind.Side] = ValueNames.Of("before", "behind"),
        [ValueKind.Edge] = s_edge,
        [ValueKind.EdgeSide] = s_side.Under(s_edge, 2),
        [ValueKind.QuoteEdge] = s_edge.Under(s_quote, 4),
        [ValueKind.QuoteSide] = s_side.Under(s_quote, 2),
        [ValueKind.CueKindEdge] = s_edge.Under(s_cue, 4),
        [ValueKind.CueKindDepth] = s_depth.Under(s_cue, 8),
        [ValueKind.CueKindSide] = s_side.Under(s_cue, 2),
        [ValueKind.Commas] = ValueNames.Of("no \"that\"", "\"that\"").Under(ValueNames.Of("no comma", "1 comma", "2 commas", "3 commas or more"), 2),
        [ValueKind.CommasOrOpener] = s_opener,
        [ValueKind.BetweenQuote] = s_quote.Under(s_opener, 8),
        [ValueKind.VerbGap] = Marks("a comma", "a preposition", "a conjunction"),
        [ValueKind.Layout] = Marks("opens a paragraph", "is a heading", "opens the text"),
        [ValueKind.SentencePlace] = ValueNames.Of("in the middle", "first", "second", "last"),
        [ValueKind.Mode] = ValueNames.Of(EnumWords.Of<AttributionMode>()).With(99, "the article's own words"),
        [ValueKind.SourceKind] = ValueNames.Of(EnumWords.Of<SourceKind>()),
        [ValueKind.SentenceKind] = ValueNames.Of(EnumWords.Of<SentenceKind>()),
        [ValueKind.Length] = ValueNames.Of("0 to 3", "4 to 7", "8 to 11", "12 to 15", "16 to 19", "20 to 23", "24 to 27", "28 to 31", "32 or more"),
        [ValueKind.YesNo] = ValueNames.Of("no", "yes"),
        [ValueKind.Measure] = ValueNames.Of(EnumWords.Of<QuantityMeasure>()),
        [ValueKind.Change] = ValueNames.Of("no change", "increased", "decreased"),
    };

    /// <summary>Names of a number whose three bits are flags.</summary>
    private static ValueNames Marks(string one, string two, string four) => ValueNames.Of(Enumerable.Range(0, 8).Select(bits =>
        bits == 0 ? "nothing" : string.Join(" and ", new[] { one, two, four }.Where((_, bit) => (bits >> bit & 1) != 0))));

    private static IEnumerable<(uint, string)> CueNames() =>
        from kind in Enum.GetValues<CueKind>()
        from @class in Enum.GetValues<CueClass>()
        select (((uint)kind * 4) + (uint)@class, kind == CueKind.None ? "no cue" : $"a {EnumWords.Of(@class)} of {EnumWords.Of(kind)}");

    private static IEnumerable<(uint, string)> SourceNouns() => Enum.GetValues<SourceKind>().SelectMany(kind =>
        new[] { (2 + (2 * (uint)kind), EnumWords.Of(kind)), (3 + (2 * (uint)kind), EnumWords.Of(kind) + ", plural") });
}
