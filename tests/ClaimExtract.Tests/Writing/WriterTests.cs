using System.Collections.Immutable;
using System.Text;
using ClaimExtract.Model;
using ClaimExtract.Writing;
using ClaimExtract.Writing.Columns;
using ClaimExtract.Writing.Schemas;
using NUnit.Framework;

namespace ClaimExtract.Tests.Writing;

/// <summary>What each format makes of one analysis, byte by byte.</summary>
internal sealed class WriterTests
{
    private const string Folder = "tests/ClaimExtract.Tests/Writing/Cases";

    [TestCase("csv", "core")]
    [TestCase("csv", "full")]
    [TestCase("jsonl", "core")]
    [TestCase("jsonl", "full")]
    public void Write_GivesTheGoldenBytes(string format, string columns)
    {
        var options = new WriterOptions { Columns = columns == "full" ? ClaimColumns.All : ClaimColumns.Core };
        Golden.Check($"{Folder}/{columns}.{format}", Written(format, options, HandMade.Article));
    }

    [Test]
    public void Write_GivesAHeaderWithoutClaims()
    {
        var bytes = Written("csv", new WriterOptions(), HandMade.Article with { Claims = [] });
        Assert.That(Encoding.UTF8.GetString(bytes), Does.StartWith("claim_id,doc_id,").And.EndsWith(",flags\r\n"));
    }

    [Test]
    public void Write_PutsAByteOrderMarkBeforeCsvForExcelOnly()
    {
        var options = new WriterOptions { ByteOrderMark = true };
        Assert.That(Written("csv", options, HandMade.Article).AsSpan(0, 3).SequenceEqual<byte>([0xEF, 0xBB, 0xBF]));
        Assert.That(Written("csv", new WriterOptions(), HandMade.Article)[0], Is.EqualTo((byte)'c'));
    }

    [Test]
    public void Write_KeepsTheOrderOfChosenColumns()
    {
        var options = new WriterOptions { Columns = Columns("source_type", "claim_type", "source_name") };
        Assert.That(Encoding.UTF8.GetString(Written("csv", options, HandMade.Article)), Does.StartWith("source_type,claim_type,source_name\r\nofficial,presence_activity,port officials\r\n"));
        Assert.That(Encoding.UTF8.GetString(Written("jsonl", options, HandMade.Article)), Does.StartWith("""{"schema_version":1,"source":{"source_type":"official","source_name":"port officials"},"claim_type":"presence_activity"}"""));
    }

    [Test]
    public void Write_InspectGivesTheGoldenBytes()
    {
        var output = new MemoryStream();
        using (var writer = new InspectWriter(output, withTokens: true))
        {
            writer.Write(HandMade.Article);
        }
        Golden.Check($"{Folder}/inspect.jsonl", output.ToArray());
    }

    [Test]
    public void Write_SchemaAndColumnTableAreTheGoldenOnes()
    {
        var (schema, table) = (new MemoryStream(), new MemoryStream());
        ClaimSchema.Write(schema);
        ColumnTable.Write(table);
        Golden.Check($"{Folder}/claim.schema.json", schema.ToArray());
        Golden.Check($"{Folder}/columns.csv", table.ToArray());
    }

    internal static byte[] Written(string format, WriterOptions options, AnalyzedArticle analysis)
    {
        var output = new MemoryStream();
        using (var writer = OutputFormats.ByName(format)!.Create(output, options))
        {
            writer.Write(analysis);
        }
        return output.ToArray();
    }

    internal static ImmutableArray<ClaimColumn> Columns(params string[] names) => [.. names.Select(name => ClaimColumns.ByName(name)!)];
}
