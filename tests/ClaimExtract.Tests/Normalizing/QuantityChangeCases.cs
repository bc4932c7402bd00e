using System.Globalization;
using ClaimExtract.Model;
using ClaimExtract.Writing;
using NUnit.Framework;

namespace ClaimExtract.Tests.Normalizing;

/// <summary>The lines of <c>quantity-changes.txt</c>: growth, factors with their baseline, and scope.</summary>
[TestFixture]
internal sealed class QuantityChangeCases
{
    [TestCaseSource(nameof(Lines))]
    public void Find_ReadsChangeRatioAndScope(string line)
    {
        var columns = line.Split(" | ");
        var (start, end) = (columns[0].IndexOf('[', StringComparison.Ordinal), columns[0].IndexOf(']', StringComparison.Ordinal) - 1);
        var text = columns[0].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var quantity = QuantityCases.Find(text).FirstOrDefault(found => found.Span == new TextSpan(start, end));
        Assert.That(quantity, Is.Not.Null);
        var ratio = quantity!.Ratio;
        Assert.That(
            string.Join(" | ", Name(quantity.Change), ratio?.Value.ToString(CultureInfo.InvariantCulture) ?? "-", ratio is null ? "-" : WireName.Of(ratio.Qualifier),
                ratio?.Baseline?.In(text).ToString() ?? "-", Name(quantity.Scope)),
            Is.EqualTo(string.Join(" | ", columns[1..])));
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString() is "None" or "Unknown" ? "-" : value.ToString().ToLowerInvariant();

    private static IEnumerable<string> Lines() =>
        File.ReadLines(Checkout.File("tests/ClaimExtract.Tests/Normalizing/quantity-changes.txt")).Where(line => line.Length > 0 && line[0] != '#');
}
