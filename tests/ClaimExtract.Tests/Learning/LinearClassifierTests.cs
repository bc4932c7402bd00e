using ClaimExtract.Learning;
using ClaimExtract.Learning.Classifying;
using NUnit.Framework;

namespace ClaimExtract.Tests.Learning;

internal sealed class LinearClassifierTests
{
    private static readonly TrainingOptions s_options = new() { Epochs = 20, MinCount = 1 };

    [Test]
    public void Train_SeparatesWhatCanBeSeparated()
    {
        var classifier = new LinearTrainer(2, s_options).Train(Examples());
        var scores = new int[2];
        foreach (var example in Examples())
        {
            classifier.Score(example.Features, scores);
            Assert.That(scores.Select(score => score > 0 ? 1f : 0f), Is.EqualTo(example.Targets));
        }
    }

    [Test]
    public void Train_GivesTheSameBytesTwice()
    {
        var first = Bytes();
        Assert.That(Bytes(), Is.EqualTo(first));
    }

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        var classifier = new LinearTrainer(2, s_options with { Dropout = 0.2 }).Train(Examples());
        classifier.WriteTo(stream, new ModelPassport { Task = "test", Features = "test-1", Labels = ["even", "small"], Scale = classifier.Scale });
        return stream.ToArray();
    }

    /// <summary>Label 0 where feature 1 is there, label 1 where feature 2 is not; the others are noise.</summary>
    private static List<ClassifierExample> Examples() =>
        [.. Enumerable.Range(0, 40).Select(i => new ClassifierExample(
            [FeatureHash.Of(9, (uint)i % 5), i % 2 == 0 ? 1u : 3u, i % 3 == 0 ? 2u : 4u], [i % 2 == 0 ? 1 : 0, i % 3 == 0 ? 0 : 1]))];
}
