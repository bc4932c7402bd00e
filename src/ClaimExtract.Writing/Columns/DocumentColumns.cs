using static ClaimExtract.Writing.Columns.ColumnType;

namespace ClaimExtract.Writing.Columns;

/// <summary>Columns that say which claim this is, and of which document.</summary>
internal static class DocumentColumns
{
    public static readonly ClaimColumn[] All =
    [
        new("claim_id", Text, "16 hex digits from document, span, type and quantity span; the same on every machine", static (row, cell) => cell.Text(row.Id)) { IsCore = true },
        new("claim_group", Text, "16 hex digits; claims cut from one assertion share it", static (row, cell) => cell.Text(row.GroupId)),
        new("doc_id", Text, "the id given in the input, else 16 hex digits of the SHA-256 of the text", static (row, cell) => cell.Text(row.Article.Origin.DocumentId)) { IsCore = true },
        new("source_path", Text, "the file, as given, with / as separator; - is standard input", static (row, cell) => cell.Text(row.Article.Origin.Path)) { IsCore = true },
        new("url", Text, "where the article was published", static (row, cell) => cell.Text(row.Metadata.Url)),
        new("title", Text, "the article's title", static (row, cell) => cell.Text(row.Metadata.Title)) { IsCore = true },
        new("author", Text, "who wrote the article", static (row, cell) => cell.Text(row.Metadata.Author)),
        new("publisher", Text, "the outlet that carries the text", static (row, cell) => cell.Text(row.Metadata.Publisher)) { IsCore = true },
        new("published_at", Date, "the day of publication", static (row, cell) => cell.Text(WireValue.Day(row.Metadata.PublishedAt))) { IsCore = true },
        new("published_basis", Text, "how the day of publication is known", static (row, cell) => cell.Text(WireName.Of(row.Metadata.PublishedBasis))) { Values = [.. WireName.PublishedBases] },
    ];
}
