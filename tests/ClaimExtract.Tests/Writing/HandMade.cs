using ClaimExtract.Model;

namespace ClaimExtract.Tests.Writing;

/// <summary>An analysis made by hand, so that writers are tested whatever the analysis finds.</summary>
internal static class HandMade
{
    public const string Text =
        "\ud83d\ude9a Trucks, \"more than double\" the June figure, crossed the ford: about 2,500.00 of them, the Harbour Post reported,\r\nquoting port officials.\n" +
        "=SUM(A1) was painted on a wall.\n" +
        "-5 degrees were measured; the mayor denied on 17 October that a single pipe had burst.\n";

    public static AnalyzedArticle Article { get; } = Make();

    public static TextSpan SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static AnalyzedArticle Make()
    {
        var sentences = new[] { SpanOf(Text[..Text.IndexOf("\n=", StringComparison.Ordinal)]), SpanOf("=SUM(A1) was painted on a wall."), SpanOf(Text[Text.IndexOf("-5", StringComparison.Ordinal)..].TrimEnd()) };
        var metadata = new ArticleMetadata { Title = "@home at the ford", Publisher = "Bay Wire", Author = "Ada Quill", Url = "https://bay.example/1", PublishedAt = new DateOnly(2024, 10, 18), PublishedBasis = PublishedBasis.Header };
        return new AnalyzedArticle
        {
            Article = new Article(new ArticleOrigin("news/ford.txt", "ford-1"), metadata, Text, new TextSpan(0, Text.Length)),
            Sentences = [.. sentences.Select((span, index) => new Sentence(index, index, span, new TokenRange(index, index + 1), SentenceKind.Prose))],
            Tokens = [.. sentences.Select(span => new Token(span.Start, 1, TokenKind.Symbol))],
            Quotations = [new Quotation(SpanOf("\"more than double\""), SpanOf("more than double"), IsClosed: true, Depth: 0)],
            Quantities = [Trucks],
            Times = [Day],
            Attributions = [Reported, Denied],
            Claims = [TrucksCrossed, Painted, PipeDenied],
        };
    }

    private static Quantity Trucks => new()
    {
        Span = SpanOf("about 2,500.00 of them"),
        Number = SpanOf("2,500.00"),
        Value = 2500.00m,
        Min = 2250.0m,
        Max = 2750m,
        Qualifier = QuantityQualifier.Approx,
        Unit = "truck",
        Measure = QuantityMeasure.Other,
        Scope = QuantityScope.Event,
        Change = QuantityChange.Increase,
        Ratio = new QuantityRatio(2m, QuantityQualifier.MoreThan, SpanOf("the June figure")),
    };

    private static TimeExpression Day => new()
    {
        Span = SpanOf("17 October"),
        Type = TimexType.Date,
        Value = "2024-10-17",
        Days = new DayRange(new DateOnly(2024, 10, 17), new DateOnly(2024, 10, 17)),
        Precision = DatePrecision.Day,
        Basis = DateBasis.DocDate,
    };

    private static Attribution Reported => new()
    {
        Source = [SpanOf("port officials")],
        Cue = [SpanOf("reported"), SpanOf("quoting")],
        Content = [SpanOf("crossed the ford")],
        Mode = AttributionMode.Indirect,
        Chain =
        [
            new Source { Name = "Harbour Post", FullName = "Harbour Post", Kind = SourceKind.Media, Mention = SpanOf("Harbour Post") },
            new Source { Name = "port officials", FullName = "port officials", Kind = SourceKind.Official, Affiliation = "port", IsAnonymous = true, Mention = SpanOf("port officials") },
        ],
        Confidence = 0.91236,
        Rule = "attribution.quoting",
    };

    private static Attribution Denied => new()
    {
        Source = [SpanOf("mayor")],
        Cue = [SpanOf("denied")],
        Content = [SpanOf("a single pipe had burst")],
        Mode = AttributionMode.Indirect,
        Stance = CueStance.Distancing,
        Chain = [new Source { Name = "mayor", FullName = "Mayor Ines Holt", Kind = SourceKind.Official, Mention = SpanOf("mayor") }],
        Distance = 1,
        Rule = "attribution.reported-speech",
    };

    private static Claim TrucksCrossed => new()
    {
        Span = SpanOf("crossed the ford: about 2,500.00 of them"),
        SentenceIndex = 0,
        Kind = ClaimKinds.ByName("presence_activity"),
        Confidence = 0.87,
        Hedges = [SpanOf("about")],
        Attribution = Reported,
        Quantity = Trucks,
        Actors = ["trucks", "drivers"],
        Locations = ["the ford"],
        Evidence = [new Evidence("type.model", SpanOf("crossed")), new Evidence("attribution.quoting", SpanOf("quoting"))],
        Flags = ClaimFlags.AmbiguousSource | ClaimFlags.LowConfidence,
    };

    private static Claim Painted => new()
    {
        Span = SpanOf("=SUM(A1) was painted on a wall"),
        SentenceIndex = 1,
        Kind = ClaimKinds.ByName("other"),
        Confidence = 0.33335,
        Group = 1,
    };

    private static Claim PipeDenied => new()
    {
        Span = SpanOf("a single pipe had burst"),
        SentenceIndex = 2,
        Kind = ClaimKinds.ByName("denial"),
        Confidence = 1,
        Group = 2,
        Polarity = ClaimPolarity.Negated,
        Modality = ClaimModality.Possible,
        Attribution = Denied,
        Time = Day,
        Targets = ["-pipe"],
    };
}
