using System.Text.Json;
using ClaimExtract.Writing;
using FsCheck;
using NUnit.Framework;

namespace ClaimExtract.Tests.Writing;

internal sealed class CodePointsTests
{
    [TestCase("abc", 3, 3)]
    [TestCase("\ud83d\ude00abc", 2, 1)]
    [TestCase("\ud83d\ude00abc", 5, 4)]
    [TestCase("a\ud83d\ude00\ud83d\ude00", 5, 3)]
    [TestCase("\ud800x", 2, 2)]
    [TestCase("\ude00\ud83d", 2, 2)]
    public void Before_CountsCodePoints(string text, int offset, int expected) => Assert.That(new CodePoints(text).Before(offset), Is.EqualTo(expected));

    [FsCheck.NUnit.Property]
    public bool Before_CountsTheWholeTextAsRunesDo(NonNull<string> text) =>
        new CodePoints(text.Get + "\ud83d\ude00").Before(text.Get.Length + 2) == (text.Get + "\ud83d\ude00").EnumerateRunes().Count();

    /// <summary>The contract's promise: <c>text[start:end]</c>, in code points, is what is quoted.</summary>
    [Test]
    public void Write_GivesOffsetsThatCutTheQuotedWordsOutOfTheText()
    {
        var output = new MemoryStream();
        using (var writer = new InspectWriter(output))
        {
            writer.Write(HandMade.Article);
        }
        using var json = JsonDocument.Parse(output.ToArray());
        var runes = json.RootElement.GetProperty("text").GetString()!.EnumerateRunes().ToArray();
        foreach (var layer in new[] { "quantities", "times", "claims" })
        {
            foreach (var item in json.RootElement.GetProperty(layer).EnumerateArray())
            {
                var cut = runes[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()];
                Assert.That(string.Concat(cut), Is.EqualTo(item.GetProperty("text").GetString()));
            }
        }
    }
}
