using System.Text;
using ClaimExtract.Model;
using ClaimExtract.Writing;
using ClaimExtract.Writing.Columns;
using NUnit.Framework;

namespace ClaimExtract.Tests.Writing;

/// <summary>The tables of names follow the enums of the model.</summary>
internal sealed class WireNameTests
{
    public static IEnumerable<TestCaseData> Members() =>
    [
        .. Of<AttributionMode>(WireName.Of),
        .. Of<CueStance>(WireName.Of),
        .. Of<SourceKind>(WireName.Of),
        .. Of<ClaimPolarity>(WireName.Of),
        .. Of<ClaimModality>(WireName.Of),
        .. Of<QuantityQualifier>(WireName.Of),
        .. Of<QuantityMeasure>(WireName.Of),
        .. Of<QuantityScope>(WireName.Of),
        .. Of<QuantityChange>(WireName.Of),
        .. Of<DatePrecision>(WireName.Of),
        .. Of<DateBasis>(WireName.Of),
        .. Of<TimexType>(WireName.Of),
        .. Of<PublishedBasis>(WireName.Of),
        .. Of<TokenKind>(WireName.Of),
        .. Of<SentenceKind>(WireName.Of),
    ];

    [TestCaseSource(nameof(Members))]
    public void Of_IsTheSnakeCaseNameOrEmptyForNone(string member, string name)
    {
        var isEmptyForNone = name.Length == 0 && member is "Unknown" or "None";
        Assert.That(isEmptyForNone || name.Equals(Snake(member), StringComparison.OrdinalIgnoreCase), $"{member} is written {name}");
    }

    [Test]
    public void Flags_NamesEveryFlag()
    {
        foreach (var flag in Enum.GetValues<ClaimFlags>().Where(flag => flag != ClaimFlags.None))
        {
            Assert.That(ClosingColumns.Flags(flag), Is.EqualTo(new[] { Snake(flag.ToString()) }));
        }
    }

    private static IEnumerable<TestCaseData> Of<T>(Func<T, string> name)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => new TestCaseData(value.ToString(), name(value)).SetArgDisplayNames($"{typeof(T).Name}.{value}"));

    private static string Snake(string pascal)
    {
        var snake = new StringBuilder();
        foreach (var letter in pascal)
        {
            snake.Append(char.IsAsciiLetterUpper(letter) && snake.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }
        return snake.ToString();
    }
}
