using System.Collections.Immutable;
using ClaimExtract.Model;
using static ClaimExtract.Writing.Columns.ColumnType;

namespace ClaimExtract.Writing.Columns;

/// <summary>Columns that say where a claim stands and what it asserts.</summary>
internal static class StatementColumns
{
    public static readonly ClaimColumn[] All =
    [
        new("sentence_index", Integer, "0-based, over the whole document", static (row, cell) => cell.WholeNumber(row.Claim.SentenceIndex)) { IsCore = true },
        new("paragraph_index", Integer, "0-based", static (row, cell) => cell.WholeNumber(row.Sentence?.ParagraphIndex)),
        new("char_start", Integer, "start of the claim's clause in the text, in Unicode code points", static (row, cell) => cell.WholeNumber(row.CodePoint(row.Claim.Span.Start))) { IsCore = true },
        new("char_end", Integer, "end of the claim's clause, exclusive, in Unicode code points", static (row, cell) => cell.WholeNumber(row.CodePoint(row.Claim.Span.End))) { IsCore = true },
        new("sentence", Text, "the sentence, exact text (line breaks become spaces in CSV only)", static (row, cell) => cell.Text(row.Sentence is { } sentence ? row.Text(sentence.Span) : "")) { IsCore = true },
        new("claim_text", Text, "the clause that asserts the claim, without the attribution frame", static (row, cell) => cell.Text(row.Text(row.Claim.Span))) { IsCore = true },
        new("claim_type", Text, "what kind of assertion it is", static (row, cell) => cell.Text(row.Claim.Kind.Name)) { IsCore = true, Values = KindNames() },
        new("confidence", Number, "0 to 1, calibrated, 4 decimals", static (row, cell) => cell.Confidence(row.Claim.Confidence)) { IsCore = true },
        new("modality", Text, "how certain the clause is put", static (row, cell) => cell.Text(WireName.Of(row.Claim.Modality))) { IsCore = true, Values = [.. WireName.Modalities] },
        new("polarity", Text, "whether the claim is denied to be so", static (row, cell) => cell.Text(WireName.Of(row.Claim.Polarity))) { IsCore = true, Values = [.. WireName.Polarities] },
        new("hedges", List, "words that soften the claim", static (row, cell) => cell.List(TextsOf(row, row.Claim.Hedges))),
        new("attribution", Text, "how the source's words are given; author is the article's own voice", static (row, cell) => cell.Text(WireName.Of(row.Attribution?.Mode ?? AttributionMode.Author))) { IsCore = true, Values = [.. WireName.Modes] },
    ];

    private static ImmutableArray<string> KindNames() => ImmutableArray.CreateRange(ClaimKinds.All, kind => kind.Name);

    private static ImmutableArray<string> TextsOf(ClaimRow row, ImmutableArray<TextSpan> spans)
    {
        if (spans.IsEmpty)
        {
            return [];
        }
        var texts = new string[spans.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = row.Text(spans[i]).ToString();
        }
        return ImmutableArray.Create(texts);
    }
}
