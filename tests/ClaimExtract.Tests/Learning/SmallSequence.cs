using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;
using FsCheck.Fluent;

namespace ClaimExtract.Tests.Learning;

/// <summary>A chain so small that every label sequence can be tried.</summary>
/// <param name="Emissions">Length × labels.</param>
/// <param name="Transitions">(labels + 1) × labels, the last row for the start.</param>
internal sealed record SmallSequence(int Labels, int[] Emissions, int[] Transitions)
{
    private const int MostLabels = 4, MostPositions = 5;

    public int Length => Emissions.Length / Labels;

    public static FsCheck.Gen<SmallSequence> Generator =>
        from labels in Gen.Choose(2, MostLabels)
        from length in Gen.Choose(1, MostPositions)
        from emissions in Gen.ArrayOf(Gen.Choose(-20, 20), labels * length)
        from transitions in Gen.ArrayOf(Gen.Choose(-20, 20), (labels + 1) * labels)
        select new SmallSequence(labels, emissions, transitions);

    public IEnumerable<byte[]> AllSequences()
    {
        for (var number = 0; number < (int)Math.Pow(Labels, Length); number++)
        {
            var labels = new byte[Length];
            for (var (position, rest) = (0, number); position < Length; position++, rest /= Labels)
            {
                labels[position] = (byte)(rest % Labels);
            }
            yield return labels;
        }
    }

    public int Score(byte[] labels)
    {
        var score = 0;
        for (var position = 0; position < labels.Length; position++)
        {
            var from = position == 0 ? Labels : labels[position - 1];
            score += Emissions[(position * Labels) + labels[position]] + Transitions[(from * Labels) + labels[position]];
        }
        return score;
    }

    /// <summary>A labeler in which position p has the one feature p, whose weights are the emissions.</summary>
    public SequenceLabeler Labeler(int[] transitions)
    {
        var features = Enumerable.Range(0, Length).Select(position => Feature(position)).ToList();
        // Weights of 1 would be stored finer than they are; the added row keeps the table at one unit each.
        var weights = Emissions.Select(weight => (float)weight).Concat(Enumerable.Repeat(127f, Labels * Length)).ToArray();
        features.AddRange(Enumerable.Range(0, Length).Select(position => Feature(1000 + position)));
        return new SequenceLabeler(WeightTableBuilder.Build(features, weights, Labels, new WeightLayout(false)), transitions);
    }

    public FeatureLists Features()
    {
        var features = new FeatureLists();
        for (var position = 0; position < Length; position++)
        {
            features.Add(Feature(position));
            features.EndPosition();
        }
        return features;
    }

    private static uint Feature(int position) => FeatureHash.Of(7, (uint)position);
}
