using ClaimExtract.Analysis.Tagging;
using NUnit.Framework;

namespace ClaimExtract.Tests.Tagging;

internal sealed class ClueTableTests
{
    [Test]
    public void Find_GivesTheCluesOfWordsInTheSamePlace()
    {
        var table = new ClueTable(8);
        table.Of(7) |= NameClues.Place;
        table.Of(15) |= NameClues.Title;
        table.Of(15) |= NameClues.Event;
        Assert.That((table.Find(7), table.Find(15), table.Find(23)), Is.EqualTo((NameClues.Place, NameClues.Title | NameClues.Event, NameClues.None)));
    }

    [Test]
    public void Of_KeepsAPlaceFree()
    {
        var table = new ClueTable(4);
        table.Of(1) = table.Of(2) = table.Of(3) = NameClues.Place;
        Assert.That(() => table.Of(4), Throws.InvalidOperationException);
    }
}
