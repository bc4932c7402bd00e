namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>What a value in a feature is; says where its name comes from.</summary>
internal enum ValueKind : byte
{
    // Found in the sentence.
    Word, Lemma, Stem, Prefix, Ending, Shape, Function, Concept, Profile, Unit, SourceNoun,

    // Numbers with fixed names.
    Zero, Count, Tag, CueKind, CueClass, Relation, EntityKind, Quote, Quotes, QuotationLength, Far, Depth, Order, Side, Edge,
    Commas, CommasOrOpener, VerbGap, Layout, SentencePlace, Governed, Mode, SourceKind, SentenceKind, Length, YesNo, Measure, Change,

    // Two of them in one number.
    FarBoth, BetweenQuote, DepthSide, EdgeSide, QuoteEdge, QuoteSide, CueKindEdge, CueKindDepth, CueKindSide,
}
