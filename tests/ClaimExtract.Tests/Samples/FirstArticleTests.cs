using System.Text.Json;
using ClaimExtract.Tests.Cli;
using NUnit.Framework;

namespace ClaimExtract.Tests.Samples;

/// <summary>The article that the project started from gives the rows that its reader was promised.</summary>
[Category("Corpora")]
internal sealed class FirstArticleTests
{
    private static readonly Lazy<List<JsonElement>> s_rows = new(() =>
        [.. ProgramRun.Of("extract", Checkout.Shared("article.txt"), "-f", "jsonl", "--columns", "full").Lines.Select(line => JsonDocument.Parse(line).RootElement)]);

    [Test]
    public void Strength_IsBoundedDatedAndCompared()
    {
        var row = Row("strength_estimate", "2,500");

        Assert.Multiple(() =>
        {
            Assert.That(row.GetProperty("quantity").GetProperty("count_value").GetDecimal(), Is.EqualTo(2500));
            Assert.That(Text(row, "quantity", "count_qualifier"), Is.EqualTo("approx"));
            Assert.That(Text(row, "quantity", "count_unit"), Is.EqualTo("fighter"));
            Assert.That(Text(row, "quantity", "count_change"), Is.EqualTo("increase"));
            Assert.That(row.GetProperty("quantity").GetProperty("count_ratio").GetProperty("value").GetDecimal(), Is.EqualTo(2));
            Assert.That(row.GetProperty("quantity").GetProperty("count_ratio").GetProperty("qualifier").GetString(), Is.EqualTo("more_than"));
            Assert.That(Chain(row), Is.EqualTo("US Central Command (CENTCOM)"));
            Assert.That(Text(row, "time", "event_start"), Is.EqualTo("2024-04-01"));
            Assert.That(Text(row, "time", "date_basis"), Is.EqualTo("document_internal"));
        });
    }

    [Test]
    public void ImpliedBaseline_BecomesNoNumber() =>
        Assert.That(s_rows.Value.Select(row => row.GetRawText()), Has.None.Contains("1250"));

    [Test]
    public void CaptureAndOperations_AreOneGroup()
    {
        var capture = Row("capture_detention", "233");
        var operations = s_rows.Value.Find(row => Kind(row) == "military_operation" && row.GetRawText().Contains("28 operations", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(Chain(capture), Is.EqualTo("SDF officials"));
            Assert.That(Text(capture, "time", "event_start"), Is.EqualTo("2024-01-01"));
            Assert.That(Text(capture, "time", "event_end"), Is.EqualTo("2024-07-31"));
            Assert.That(operations.GetProperty("quantity").GetProperty("count_value").GetDecimal(), Is.EqualTo(28));
            Assert.That(operations.GetProperty("claim_group").GetString(), Is.EqualTo(capture.GetProperty("claim_group").GetString()));
        });
    }

    [Test]
    public void Territory_IsAnAreaFromTheNewspaper()
    {
        var row = Row("territory_control", "38,000");

        Assert.That(Text(row, "quantity", "count_unit"), Is.EqualTo("square_kilometre"));
        Assert.That(Chain(row), Is.EqualTo("Wall Street Journal"));
    }

    [TestCase("US officials")]
    [TestCase("Wall Street Journal|US officials")]
    [TestCase("Brigadier General Ali Hassan of the SDF's Internal Security Forces")]
    [TestCase("US officials ; SDF leaders")]
    public void Warning_ComesFrom(string chain) =>
        Assert.That(s_rows.Value.Where(row => Kind(row) == "warning").Select(Chain), Has.Some.EqualTo(chain));

    [Test]
    public void PlanToFree_IsHearsayAndNoRelease()
    {
        var row = s_rows.Value.Find(r => Kind(r) == "plan_intent" && r.GetRawText().Contains("imprisoned", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(row.GetProperty("attribution").GetString(), Is.EqualTo("hearsay"));
            Assert.That(row.GetProperty("quantity").GetProperty("count_min").GetDecimal(), Is.EqualTo(2000));
            Assert.That(row.GetProperty("quantity").GetProperty("count_max").GetDecimal(), Is.EqualTo(9999));
            Assert.That(s_rows.Value.Where(r => Kind(r) == "capture_detention").Select(r => r.GetRawText()), Has.None.Contains("imprisoned"));
        });
    }

    [Test]
    public void LastSentence_GoesOnWithTheNewspaper()
    {
        var row = s_rows.Value[^1];

        Assert.Multiple(() =>
        {
            Assert.That(row.GetProperty("attribution").GetString(), Is.EqualTo("carryover"));
            Assert.That(Chain(row), Is.EqualTo("Wall Street Journal"));
            Assert.That(row.GetProperty("source").GetProperty("source_distance").GetInt32(), Is.EqualTo(1));
        });
    }

    [Test]
    public void Publisher_IsReadAndInNoClaim()
    {
        Assert.That(s_rows.Value.Select(row => row.GetProperty("publisher").GetString()), Is.All.EqualTo("Shafaq News"));
        Assert.That(s_rows.Value.Select(row => row.GetProperty("claim_text").GetString()), Has.None.Contains("Shafaq"));
    }

    [Test]
    public void UnceasedAttacks_AreAffirmed()
    {
        var row = s_rows.Value.Find(r => r.GetProperty("claim_text").GetString()!.Contains("has not ceased", StringComparison.Ordinal));

        Assert.That(row.GetProperty("polarity").GetString(), Is.EqualTo("affirmed"));
    }

    private static JsonElement Row(string kind, string number) => s_rows.Value.Find(row => Kind(row) == kind
        && row.TryGetProperty("quantity", out var quantity) && quantity.GetRawText().Contains(number, StringComparison.Ordinal));

    private static string Kind(JsonElement row) => row.GetProperty("claim_type").GetString()!;

    private static string Text(JsonElement row, string group, string name) => row.GetProperty(group).GetProperty(name).GetString()!;

    private static string Chain(JsonElement row) =>
        string.Join('|', row.GetProperty("source").GetProperty("source_chain").EnumerateArray().Select(link => link.GetString()));
}
