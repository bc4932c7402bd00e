using ClaimExtract.Learning;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Learning;

internal sealed class WeightTableTests
{
    private const int Labels = 3;

    private static readonly uint s_one = FeatureHash.Of(3, 1), s_other = FeatureHash.Of(3, 2);

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public FsCheck.Property Score_AddsUpWhatADictionaryWould()
    {
        var rows = Gen.Choose(1, 60).SelectMany(count => Gen.ArrayOf(Gen.Choose(-127, 127), count * Labels));
        return Prop.ForAll(rows.ToArbitrary(), weights =>
        {
            var features = Enumerable.Range(0, weights.Length / Labels).Select(row => FeatureHash.Of(1, (uint)row)).ToList();
            var table = WeightTableBuilder.Build(features, [.. weights.Select(w => (float)w)], Labels, new WeightLayout(false, 0));
            var asked = features.Where((_, row) => row % 2 == 0).Append(FeatureHash.Of(2, 0)).ToArray();
            var scores = new int[Labels];
            table.Score(asked, scores);
            for (var label = 0; label < Labels; label++)
            {
                var sum = Enumerable.Range(0, features.Count).Where(row => row % 2 == 0).Sum(row => weights[(row * Labels) + label] * table.Scale);
                Assert.That(scores[label], Is.EqualTo(sum));
            }
        });
    }

    /// <summary>Some rows speak of few labels and some of all, which lie in the table in another way.</summary>
    [TestCase(26)]
    [TestCase(71)]
    public void Score_AddsUpShortAndFullRows(int labels)
    {
        uint[] features = [.. Enumerable.Range(0, 300).Select(row => FeatureHash.Of(1, (uint)row))];
        var weights = new float[features.Length * labels];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = i / labels % 3 == 0 && i % labels > 4 ? 0 : (i * 37 % 255) - 127;
        }
        var (table, scores) = (WeightTableBuilder.Build(features, weights, labels, new WeightLayout(false, 0)), new int[labels]);
        table.Score(features, scores);
        Assert.That(scores, Is.EqualTo(Enumerable.Range(0, labels).Select(label => (int)features.Select((_, row) => weights[(row * labels) + label]).Sum())));
    }

    [TestCase(3)]
    [TestCase(7)]
    [TestCase(8)]
    public void Score_OfPackedRows_IsNearTheWeights(int labels)
    {
        uint[] features = [.. Enumerable.Range(0, 200).Select(row => FeatureHash.Of(1, (uint)row))];
        float[] weights = [.. Enumerable.Range(0, features.Length * labels).Select(i => i / labels % 5 == 0 && i % labels > 0 ? 0 : (i * 37 % 255) - 127)];
        var table = WeightTableBuilder.Build(features, weights, labels, new WeightLayout(false, Packs: true));
        for (var i = 0; i < weights.Length; i++)
        {
            var largest = weights.AsSpan(i / labels * labels, labels).ToArray().Max(Math.Abs);
            Assert.That(table.Weight(features[i / labels], i % labels), Is.EqualTo(weights[i] * table.Scale).Within((largest / 7 * table.Scale) + 1));
        }
    }

    /// <summary>After many look-ups a filter stands before the table.</summary>
    [Test]
    public void Score_StaysTheSameInALongRun()
    {
        uint[] features = [.. Enumerable.Range(0, 400).Select(row => FeatureHash.Of(1, (uint)row))];
        float[] weights = [.. Enumerable.Range(0, 200 * Labels).Select(i => (float)((i * 37 % 255) - 127))];
        var table = WeightTableBuilder.Build(features[..200], weights, Labels, new WeightLayout(false, 0));
        var (first, scores) = (new int[Labels], new int[Labels]);
        table.Score(features, first);
        for (var round = 0; round < 1000; round++)
        {
            table.Score(features, scores);
        }
        Assert.That(scores, Is.EqualTo(first));
    }

    [Test]
    public void Build_MayTakeOffWhatLabelsShare()
    {
        var table = WeightTableBuilder.Build([s_one], [-10, -10, 4], Labels, new WeightLayout(true, 0));
        var scores = new int[Labels];
        table.Score([s_one], scores);
        Assert.That(scores, Is.EqualTo(new[] { 0, 0, 14 * table.Scale }));
    }

    [Test]
    public void Build_LeavesOutWhatIsSmall()
    {
        var table = WeightTableBuilder.Build([s_one, s_other], [100, 1, -1, 2, 1, 0], Labels, new WeightLayout(false, 5));
        Assert.That(table.Weight(s_one, 0), Is.EqualTo(100 * table.Scale));
        Assert.That(table.Weight(s_one, 1), Is.Zero);
        Assert.That(table.Weight(s_other, 0), Is.Zero);
    }

    [Test]
    public void Score_OfUnknownFeaturesIsZero()
    {
        var scores = new[] { 1, 2, 3 };
        WeightTableBuilder.Build([], [], Labels, new WeightLayout(false, 0)).Score([1u, 2u], scores);
        Assert.That(scores, Is.All.Zero);
    }

    [Test]
    public void WeightTable_RefusesBlocksThatDoNotFit() =>
        Assert.That(() => new WeightTable(new byte[12], new byte[5], Labels, 1), Throws.TypeOf<InvalidDataException>());
}
