using ClaimExtract.Model;

namespace ClaimExtract.Writing;

/// <summary>The names of enum values in output.</summary>
/// <remarks>Plain tables, because reflection over enums would cost a tenth of the time in which one article is done; a test holds them against the enums.</remarks>
public static class WireName
{
    internal static readonly string[] Modes = ["author", "direct_quote", "indirect", "document", "hearsay", "carryover"];
    internal static readonly string[] Stances = ["neutral", "factive", "distancing"];
    internal static readonly string[] Sources =
        ["unknown", "person", "official", "military", "government", "armed_group", "intl_org", "ngo", "media", "expert", "witness", "document"];

    internal static readonly string[] Polarities = ["affirmed", "negated"];
    internal static readonly string[] Modalities = ["asserted", "planned", "predicted", "conditional", "possible"];
    internal static readonly string[] Qualifiers = ["exact", "approx", "more_than", "at_least", "less_than", "at_most", "range", "vague"];
    internal static readonly string[] Measures =
    [
        "other", "strength", "captured", "killed", "wounded", "casualties", "missing", "displaced", "released",
        "attacks", "operations", "area", "weapons", "money", "share", "duration",
    ];

    internal static readonly string[] Scopes = ["", "stock", "event", "period", "cumulative"];
    internal static readonly string[] Changes = ["", "increase", "decrease"];
    internal static readonly string[] Precisions = ["day", "week", "month", "quarter", "season", "year", "decade", "century", "range"];
    internal static readonly string[] Bases = ["explicit", "doc_date", "document_internal", "ambiguous"];
    internal static readonly string[] Timexes = ["DATE", "TIME", "DURATION", "SET"];
    internal static readonly string[] PublishedBases =
        ["none", "jsonld", "opengraph", "html_time", "header", "field", "option", "filename", "dateline"];

    internal static readonly string[] TokenKinds = ["word", "number", "punctuation", "quote", "symbol"];
    internal static readonly string[] SentenceKinds = ["prose", "heading"];

    /// <summary>By bit, lowest first.</summary>
    internal static readonly string[] Flags =
        ["ambiguous_source", "ambiguous_date", "pronoun_source", "headline", "unbalanced_quote", "non_english", "low_confidence"];

    public static string Of(AttributionMode value) => Modes[(int)value];

    public static string Of(CueStance value) => Stances[(int)value];

    public static string Of(SourceKind value) => Sources[(int)value];

    public static string Of(ClaimPolarity value) => Polarities[(int)value];

    public static string Of(ClaimModality value) => Modalities[(int)value];

    public static string Of(QuantityQualifier value) => Qualifiers[(int)value];

    public static string Of(QuantityMeasure value) => Measures[(int)value];

    /// <summary>Empty for an unknown scope.</summary>
    public static string Of(QuantityScope value) => Scopes[(int)value];

    /// <summary>Empty for no change.</summary>
    public static string Of(QuantityChange value) => Changes[(int)value];

    public static string Of(DatePrecision value) => Precisions[(int)value];

    public static string Of(DateBasis value) => Bases[(int)value];

    /// <summary>Upper case, as TIMEX3 writes them.</summary>
    public static string Of(TimexType value) => Timexes[(int)value];

    public static string Of(PublishedBasis value) => PublishedBases[(int)value];

    public static string Of(TokenKind value) => TokenKinds[(int)value];

    public static string Of(SentenceKind value) => SentenceKinds[(int)value];
}
