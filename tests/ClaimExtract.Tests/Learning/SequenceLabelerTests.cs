using ClaimExtract.Learning.Sequences;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Learning;

/// <summary>The chain model against trying out every label sequence.</summary>
internal sealed class SequenceLabelerTests
{
    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Decode_FindsTheBestSequence() => Prop.ForAll(SmallSequence.Generator.ToArbitrary(), chain =>
    {
        var found = new byte[chain.Length];
        chain.Labeler(chain.Transitions).Decode(chain.Features(), found, new DecodingBuffers());
        Assert.That(chain.Score(found), Is.EqualTo(chain.AllSequences().Max(chain.Score)));
    });

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Decode_NeverTakesAForbiddenTransition() => Prop.ForAll(SmallSequence.Generator.ToArbitrary(), chain =>
    {
        // Label 1 may follow label 0 only, and nothing may start with it.
        var transitions = chain.Transitions.ToArray();
        for (var from = 1; from <= chain.Labels; from++)
        {
            transitions[(from * chain.Labels) + 1] = SequenceLabeler.Forbidden;
        }
        var found = new byte[chain.Length];
        chain.Labeler(transitions).Decode(chain.Features(), found, new DecodingBuffers());
        Assert.That(found.Where((label, i) => label == 1 && (i == 0 || found[i - 1] != 0)), Is.Empty);
    });

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public FsCheck.Property Run_GivesTheProbabilitiesOfBruteForce() => Prop.ForAll(SmallSequence.Generator.ToArbitrary(), chain =>
    {
        var lattice = new Lattice(chain.Labels);
        lattice.Run([.. chain.Emissions.Select(e => e / 4f)], [.. chain.Transitions.Select(t => t / 4f)]);
        var sequences = chain.AllSequences().Select(labels => (Labels: labels, Weight: Math.Exp(chain.Score(labels) / 4.0))).ToList();
        var all = sequences.Sum(s => s.Weight);
        Assert.That(lattice.LogPartition, Is.EqualTo(Math.Log(all)).Within(1e-4));
        for (var position = 0; position < chain.Length; position++)
        {
            for (var label = 0; label < chain.Labels; label++)
            {
                var single = sequences.Where(s => s.Labels[position] == label).Sum(s => s.Weight) / all;
                Assert.That(lattice.Label(position, label), Is.EqualTo(single).Within(1e-5));
                for (var next = 0; position + 1 < chain.Length && next < chain.Labels; next++)
                {
                    var pair = sequences.Where(s => s.Labels[position] == label && s.Labels[position + 1] == next).Sum(s => s.Weight) / all;
                    Assert.That(lattice.Pair(position, label, next), Is.EqualTo(pair).Within(1e-5));
                }
            }
        }
    });

    [Test]
    public void Decode_OfNothingIsNothing() =>
        Assert.That(() => new SmallSequence(2, [1, 2], new int[6]).Labeler(new int[6]).Decode(new(), [], new DecodingBuffers()), Throws.Nothing);
}
