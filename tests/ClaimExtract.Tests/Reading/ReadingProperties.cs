using System.Text;
using ClaimExtract.Reading;
using ClaimExtract.Reading.Finding;
using ClaimExtract.Reading.Headers;
using FsCheck;
using NUnit.Framework;

namespace ClaimExtract.Tests.Reading;

/// <summary>What holds for any input.</summary>
internal sealed class ReadingProperties
{
    [FsCheck.NUnit.Property]
    public bool Find_PutsTheBodyInsideTheText(NonNull<string> text)
    {
        var header = HeaderBlock.Find(text.Get);
        return header.BodyStart >= 0 && header.BodyStart <= text.Get.Length;
    }

    [FsCheck.NUnit.Property]
    public bool Read_GivesOneResultAtLeastForAnyBytes(byte[]? bytes)
    {
        var reader = ArticleFormats.PlainText.Reader;
        var results = reader.Read(new MemoryStream(bytes ?? []), new ReadingContext("x", 1 << 20)).ToList();
        return results.Count(result => result is not ReadingWarning) == 1;
    }

    [FsCheck.NUnit.Property]
    public bool Read_NeverThrowsOnJsonLines(byte[]? bytes) =>
        ArticleFormats.JsonLines.Reader.Read(new MemoryStream(bytes ?? []), new ReadingContext("x", 1 << 20)).Any();

    [FsCheck.NUnit.Property]
    public bool TryParse_NeverThrows(NonNull<string> text) => !DayParser.TryParse(text.Get, out var day) || day.Year >= 1;

    [FsCheck.NUnit.Property]
    public bool Matches_EveryNameMatchesItselfAndStars(NonEmptyString name)
    {
        var plain = new string([.. name.Get.Where(unit => unit is not ('/' or '*' or '?'))]);
        return new GlobPattern(plain).Matches(plain) && new GlobPattern("*" + plain + "*").Matches(plain) && new GlobPattern("**").Matches(plain + "/x");
    }

    [TestCase("\ud83d\ude00 \ud800 x")]
    [TestCase("\udc00")]
    public void Read_LeavesNoLoneSurrogateInText(string text)
    {
        var escaped = string.Concat(text.Select(unit => $"\\u{(int)unit:x4}"));
        var input = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"text\":\"{escaped}\"}}"));
        var article = ((ArticleRead)ArticleFormats.JsonLines.Reader.Read(input, new ReadingContext("x", 1 << 20)).Single()).Article;
        Assert.That(article.Text, Is.EqualTo(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))));
    }
}
