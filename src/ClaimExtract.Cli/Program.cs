using System.Text.Json;
using ClaimExtract.Analysis;
using ClaimExtract.Model;
using ClaimExtract.Writing;

if (args[0] == "train")
{
    return ClaimExtract.Cli.TrainCommand.Run(args[1], args[2], args[3], args[4]);
}
// Provisional, until the commands stand: `inspect FILE.jsonl` only.
using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
var writer = new InspectWriter(output);
var extractor = new ClaimExtractor();
foreach (var line in File.ReadLines(args[1]))
{
    using var json = JsonDocument.Parse(line);
    string Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
    var metadata = new ArticleMetadata
    {
        Title = Field("title"),
        Publisher = Field("publisher"),
        PublishedAt = DateOnly.TryParse(Field("date"), out var day) ? day : null,
    };
    var text = Field("text");
    writer.Write(extractor.Extract(new Article(new ArticleOrigin(args[1], Field("id")), metadata, text, new TextSpan(0, text.Length))));
}
return 0;
