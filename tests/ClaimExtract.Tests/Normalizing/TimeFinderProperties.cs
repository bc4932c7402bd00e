using System.Collections.Immutable;
using System.Diagnostics;
using ClaimExtract.Model;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Normalizing;

/// <summary>What holds on any text, also one that nobody would write.</summary>
[TestFixture]
public sealed class TimeFinderProperties
{
    private static readonly string[] s_pieces =
    [
        "the", "a", "last", "next", "this", "first", "seven", "twenty", "-", "months", "year", "years", "ago", "later", "of", "May", "march", "Oct.", "7", "31",
        "2024", "'90s", "1990s", "9999", "0", "99999999", "quarter", "Q3", "half", "Friday", "Sun.", "night", "3", "p.m.", "10:35", "GMT", "at", "on", "from", "to", "between", "and",
        "10/11/2024", "2024-02-30", "since", "by", "early", "mid-", "mid-May", "end", "every", "daily", "now", "Christmas", "'s", ",", ".", "\n", "\uD800", "\u200B", "hundred", "million",
        "weekend", "century", "decades", "before", "after", "more than", "nearly", "some", "½", "1/2", "fiscal", "years-old", "another", "all", "beginning", "rest", "ninth", "through", "nights", "time",
    ];

    private static readonly DateOnly?[] s_dates = [null, new DateOnly(2024, 10, 17), DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29)];

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Find_GivesOrderedSpansAndDays() => Prop.ForAll(
        Gen.Elements(s_pieces).ListOf(40).Select(words => string.Join(' ', words)).ToArbitrary(),
        text => s_dates.All(date => IsSound(text, TimeFinderTests.Find(text, date))));

    /// <summary>The property met it once: the range has no year before the first to begin in.</summary>
    [Test]
    public void Find_OfARangeThatWouldBeginBeforeTheCalendar_GivesDays() =>
        Assert.That(IsSound("from Oct. to May", TimeFinderTests.Find("from Oct. to May", DateOnly.MinValue)), Is.True);

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public Property Find_AcceptsAnyDateline() => Prop.ForAll(
        Gen.Elements(s_pieces).ListOf(5).Select(words => $"KYIV, {string.Join(' ', words)} (Reuters) - On {string.Join(' ', words)} it rained.").ToArbitrary(),
        text => s_dates.All(date => IsSound(text, TimeFinderTests.Find(text, date))));

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Find_AcceptsAnyText() => Prop.ForAll(
        Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().Select(chars => new string(chars)).ToArbitrary(),
        text => IsSound(text, TimeFinderTests.Find(text, s_dates[1])));

    [TestCase("the last ")]
    [TestCase("10/")]
    [TestCase("twenty-")]
    [TestCase("a year and a half ago, ")]
    [TestCase("early on the end of the beginning of ")]
    [TestCase("from May to June and ")]
    [TestCase("5,")]
    [TestCase("mid-")]
    [TestCase("the end of ")]
    [TestCase("two days before ")]
    [TestCase("the first half of the first week of ")]
    [TestCase("Friday, ")]
    [TestCase("three p.m. on ")]
    [TestCase("3 and the 4th to ")]
    [TestCase("another ")]
    [TestCase("the week of ")]
    [TestCase("all week on ")]
    public void Find_TakesTimeInProportionToTheText(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        TimeFinderTests.Find(text[..2000], s_dates[1]);
        var watch = Stopwatch.StartNew();

        TimeFinderTests.Find(text, s_dates[1]);

        Assert.That(watch.ElapsedMilliseconds, Is.LessThan(4000));
    }

    private static bool IsSound(string text, ImmutableArray<TimeExpression> times)
    {
        var end = 0;
        foreach (var time in times)
        {
            if (time.Span.Start < end || time.Span.Length == 0 || time.Span.End > text.Length
                || (time.Days is { } days && days.First > days.Last)
                || (time.Stretch is { } stretch && stretch.First > stretch.Last)
                || (time.Type == TimexType.Date && time.Basis != DateBasis.Ambiguous && time.Days is null))
            {
                return false;
            }
            end = time.Span.End;
        }
        return true;
    }
}
