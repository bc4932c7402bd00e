using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;
using NUnit.Framework;

namespace ClaimExtract.Tests.Learning;

internal sealed class SequenceTrainerTests
{
    private static readonly TrainingOptions s_options = new() { Epochs = 15, MinCount = 1, Dropout = 0.1, AveragedEpochs = 3 };

    [Test]
    public void Train_LearnsWhatOnlyNeighborsTell()
    {
        // The word "x" is label 1 after "a", label 0 after "b": its own feature tells nothing.
        var labeler = Train();
        foreach (var example in Examples())
        {
            var found = new byte[example.Labels.Length];
            labeler.Decode(example.Features, found, new DecodingBuffers());
            Assert.That(found, Is.EqualTo(example.Labels));
        }
    }

    [Test]
    public void Train_GivesTheSameBytesTwice()
    {
        var first = Bytes();
        Assert.That(Bytes(), Is.EqualTo(first));
    }

    [Test]
    public void Train_KeepsTheBestFeaturesOnly()
    {
        var trainer = new SequenceTrainer(3, (_, _) => true, s_options with { MaxFeatures = 2 });
        var small = trainer.Train(Examples());
        Assert.That(Written(small), Has.Length.LessThan(Bytes().Length));
    }

    private static SequenceLabeler Train() => new SequenceTrainer(3, (from, to) => from != 2 || to != 2, s_options).Train(Examples());

    private static byte[] Bytes() => Written(Train());

    private static byte[] Written(SequenceLabeler labeler)
    {
        using var stream = new MemoryStream();
        labeler.WriteTo(stream, new ModelPassport { Task = "test", Features = "test-1", Labels = ["0", "1", "2"], Scale = labeler.Scale });
        return stream.ToArray();
    }

    private static List<SequenceExample> Examples() =>
        [.. Enumerable.Range(0, 10).SelectMany(_ => new[] { Example("axax", [2, 1, 2, 1]), Example("bxbx", [0, 0, 0, 0]), Example("axbx", [2, 1, 0, 0]) })];

    private static SequenceExample Example(string letters, byte[] labels)
    {
        var features = new FeatureLists();
        foreach (var letter in letters)
        {
            features.Add(FeatureHash.Of(1, letter));
            features.EndPosition();
        }
        return new SequenceExample(features.Copy(), labels);
    }
}
