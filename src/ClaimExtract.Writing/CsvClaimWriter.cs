using ClaimExtract.Model;
using ClaimExtract.Writing.Cells;
using CsvHelper;

namespace ClaimExtract.Writing;

/// <summary>CSV by RFC 4180 in UTF-8: always a header, CR LF ends each record.</summary>
internal sealed class CsvClaimWriter : IClaimWriter
{
    private readonly CsvWriter _csv;
    private readonly CsvCellSink _cells;
    private readonly WriterOptions _options;

    public CsvClaimWriter(Stream output, WriterOptions options)
    {
        _options = options;
        _csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\r\n", WriteByteOrderMark = options.ByteOrderMark }, leaveOpen: true);
        _cells = new CsvCellSink(_csv);
        foreach (var column in options.Columns)
        {
            _csv.WriteField(column.Name);
        }
        _csv.EndRecord();
    }

    public void Write(AnalyzedArticle analysis)
    {
        var row = new ClaimRow(analysis);
        foreach (var claim in analysis.Claims)
        {
            row.Claim = claim;
            foreach (var column in _options.Columns)
            {
                column.Write(row, _cells);
            }
            _csv.EndRecord();
        }
    }

    public void Dispose() => _csv.Dispose();
}
