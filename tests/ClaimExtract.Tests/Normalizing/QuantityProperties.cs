using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Normalizing;

/// <summary>What holds for every number and every text.</summary>
[TestFixture]
internal sealed class QuantityProperties
{
    private static readonly string[] s_ones =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Find_ReadsGroupedDigitsBack(NonNegativeInt number) => Reads(number.Get, number.Get.ToString("#,0", CultureInfo.InvariantCulture) + " barrels were sold.");

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Find_ReadsSpacedDigitsBack(NonNegativeInt number) =>
        Reads(number.Get, "They sold " + number.Get.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ') + " barrels.");

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Find_ReadsWordsBack(NonNegativeInt number) => Reads(number.Get, "They sold " + Words(number.Get) + " barrels.");

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Find_ReadsDecimalsBack(int whole, byte hundredths)
    {
        var value = Math.Abs((decimal)whole) + (hundredths % 100 / 100m);
        return Reads(value, "The tank holds " + value.ToString("0.00", CultureInfo.InvariantCulture) + " litres.")
            && Reads(value, "The levy is $" + value.ToString("#,0.00", CultureInfo.InvariantCulture) + " a head.")
            && Reads(value * 1_000_000, "It made " + value.ToString("0.00", CultureInfo.InvariantCulture) + " million euros.");
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Find_ReadsEveryShortFormBack(byte whole, byte tenths)
    {
        var value = whole + 1 + (tenths % 10 / 10m);
        var digits = value.ToString("0.0", CultureInfo.InvariantCulture);
        return Reads(value * 1_000_000, $"It made ${digits}m.") && Reads(value * 1_000_000_000, $"It made €{digits}bn.")
            && Reads(value * 1000, $"It made £{digits}k.") && Reads(value, $"It rose to {digits}%.") && Reads(value, $"It rose to {digits} per cent.")
            && Reads(value * 100_000, $"It holds {digits}e5 litres.") && Reads(value * 10_000, $"It holds {digits}x10^4 litres.")
            && Reads(-value, $"It was -{digits} °C.") && Reads(value * 100_000, $"It has {digits} lakh voters.");
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public bool Find_ReadsBoundsInOrder(ushort first, ushort second)
    {
        var (low, high) = (Math.Min(first, second), Math.Max(first, second));
        var found = QuantityCases.Find(string.Create(CultureInfo.InvariantCulture, $"Between {low:#,0} and {high:#,0} litres leaked."));
        return found.Any(quantity => quantity.Min == low && quantity.Max == high);
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Find_KeepsItsInvariantsOnAnyText(string? text) => Holds(text ?? "");

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Find_KeepsItsInvariantsOnNumberSoup()
    {
        string[] pieces =
            ["two", "hundred", "million", "and", "a", "half", "-", " - ", "–", ",", ".", "%", "$", "€", "12", "1,500", "007", "3/4", "½", "to", "or", "between", "more than", "up to", "at least",
             "soldiers", "killed", "were", "wounded", "of", "them", "the", "dozens", "thousands", "one", "times", "double", "km", "m", "bn", "US", "(", ")", "\uD800", "\u200B", "\n", "2019", "in", "May", "years old", "79228162514264337593543950335", "third"];
        var soup = Gen.ListOf(Gen.Elements(pieces)).Select(parts => string.Join(' ', parts));
        return Prop.ForAll(soup.ToArbitrary(), Holds);
    }

    [TestCase("9", 200_000)]
    [TestCase("9,", 200_000)]
    [TestCase("one ", 100_000)]
    [TestCase("million ", 100_000)]
    [TestCase("9 ", 50_000)]
    [TestCase("1-", 100_000)]
    [TestCase("killed 3 and ", 40_000)]
    [TestCase("3 a of b ", 60_000)]
    [TestCase("3 double ", 60_000)]
    [TestCase("1e9 ", 60_000)]
    [TestCase("1x10^", 60_000)]
    [TestCase("4 thousand ", 60_000)]
    [TestCase("2 twenty-", 60_000)]
    [TestCase("www.1%", 60_000)]
    [TestCase("the number of ", 60_000)]
    [TestCase("\uD800", 200_000)]
    [TestCase("\u200B", 200_000)]
    [CancelAfter(20_000)]
    public void Find_TakesLinearTimeOnRepeats(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(Holds(text), Is.True);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    private static bool Holds(string text)
    {
        var found = QuantityCases.Find(text);
        var end = 0;
        foreach (var quantity in found)
        {
            var isOrdered = quantity.Span.Start >= end && quantity.Span.End <= text.Length && quantity.Span.Contains(quantity.Number);
            var isBounded = quantity.Min is not { } min || quantity.Max is not { } max || min <= max;
            var isInside = quantity.Value is not { } value || ((quantity.Max ?? value) + 1 >= value && value >= (quantity.Min ?? value) - 1);
            if (!isOrdered || !isBounded || !isInside)
            {
                TestContext.Out.WriteLine($"{text}: {quantity}");
                return false;
            }
            end = quantity.Span.End;
        }
        return true;
    }

    private static bool Reads(decimal value, string text) => QuantityCases.Find(text).Any(quantity => quantity.Value == value && quantity.Min == value);

    private static string Words(int number) => number switch
    {
        < 20 => s_ones[number],
        < 100 => s_tens[number / 10] + (number % 10 > 0 ? "-" + s_ones[number % 10] : ""),
        < 1000 => s_ones[number / 100] + " hundred" + Rest(number % 100, " and "),
        < 1_000_000 => Words(number / 1000) + " thousand" + Rest(number % 1000, number % 1000 < 100 ? " and " : " "),
        < 1_000_000_000 => Words(number / 1_000_000) + " million" + Rest(number % 1_000_000, " "),
        _ => Words(number / 1_000_000_000) + " billion" + Rest(number % 1_000_000_000, " "),
    };

    private static string Rest(int number, string joint) => number == 0 ? "" : joint + Words(number);
}
