using System.Text;
using ClaimExtract.Learning;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Learning;

internal sealed class ModelFileTests
{
    private static readonly ModelPassport s_passport = new() { Task = "test", Features = "test-1", Labels = ["a", "b"], Scale = 4, License = "none" };

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public FsCheck.Property Read_GivesBackWhatWasWritten() => Prop.ForAll(Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>()).ToArbitrary(), block =>
    {
        var file = ModelFile.Read(Written(block), "test.model", "test-1");
        Assert.That(file.Block("block").ToArray(), Is.EqualTo(block));
        Assert.That(file.Passport().Labels, Is.EqualTo(s_passport.Labels));
        Assert.That((file.Labels, file.Scale), Is.EqualTo((s_passport.Labels.Count, s_passport.Scale)));
    });

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("{\"features\":\"test-1\",\"labels\":[\"a\",")]
    [TestCase("{\"features\":\"test-1\",\"scale\":x}")]
    [TestCase("{\"features\":\"test-1\",\"scale\":99999999999}")]
    [TestCase("{\"features\":\"test-1")]
    public void PassportHead_RefusesWhatIsNoPassport(string json) =>
        Assert.That(() => PassportHead.Read(Encoding.UTF8.GetBytes(json)), Throws.InstanceOf<FormatException>().Or.InstanceOf<OverflowException>());

    [Test]
    public void PassportHead_WalksOverWhatItDoesNotKnow() => Assert.That(
        PassportHead.Read("""{"task":"a \" b","other":{"x":[1,{"y":"]}"}],"z":{}},"labels":["a,","b]"],"figures":{"f":1.5e-3},"scale":64,"none":null,"features":"f-1"}"""u8),
        Is.EqualTo(new PassportHead("f-1", 2, 64)));

    [Test]
    public void Read_RefusesOtherFeatures() =>
        Assert.That(() => ModelFile.Read(Written([1]), "test.model", "test-2"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("train it again"));

    [Test]
    public void Read_RefusesAFileCutShort([Range(0, 150, 7)] int length) =>
        Assert.That(() => ModelFile.Read(Written(new byte[100]).AsMemory()[..^(length + 1)], "test.model", "test-1").Block("block"), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void Read_RefusesAnythingElse() =>
        Assert.That(() => ModelFile.Read("%PDF-1.7 and more of it"u8.ToArray(), "test.model", "test-1"), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void Block_NamesWhatIsMissing() =>
        Assert.That(() => ModelFile.Read(Written([1]), "test.model", "test-1").Block("other"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("other"));

    private static byte[] Written(byte[] block)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, s_passport, ("block", block));
        return stream.ToArray();
    }
}
