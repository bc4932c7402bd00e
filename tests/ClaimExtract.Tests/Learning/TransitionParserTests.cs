using ClaimExtract.Learning;
using ClaimExtract.Learning.Parsing;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimExtract.Tests.Learning;

/// <summary>The parser on toy languages and with weights that mean nothing.</summary>
internal sealed class TransitionParserTests
{
    private const int Relations = 4;

    private static readonly TrainingOptions s_options = new() { Epochs = 8, MinCount = 1, Dropout = 0.05 };

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Parse_AlwaysGivesOneTree() => Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(0, 5)).ToArbitrary(), Gen.Choose(0, 10_000).ToArbitrary(), (words, seed) =>
        {
            var (heads, relations) = Parse(RandomParser(seed), Input(words));
            AssertTree(heads);
            Assert.That(relations.Where((relation, i) => (relation == TransitionParser.RootRelation) != (heads[i] < 0)), Is.Empty);
            Assert.That(relations, Is.All.LessThan(Relations));
        });

    [Test]
    public void Parse_TakesLinearTimeOnALongSentence()
    {
        var (heads, _) = Parse(RandomParser(1), Input([.. Enumerable.Range(0, 100_000).Select(i => i * 7919 % 6)]));
        Assert.That(heads.Count(head => head < 0), Is.EqualTo(1));
    }

    [Test]
    public void Train_LearnsAToyLanguage()
    {
        var examples = ToyExamples();
        var parser = new ParserTrainer(Relations, s_options).Train(examples);
        foreach (var example in examples)
        {
            var (heads, relations) = Parse(parser, example.Inputs[0]);
            Assert.That(heads, Is.EqualTo(example.Heads));
            Assert.That(relations, Is.EqualTo(example.Relations));
        }
    }

    [Test]
    public void Train_GivesTheSameBytesTwice()
    {
        var first = Bytes();
        Assert.That(Bytes(), Is.EqualTo(first));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Lift_MakesAnyTreeProjective() => Prop.ForAll(RandomTrees.ToArbitrary(), heads =>
    {
        var lifted = ProjectiveTree.Lift(heads);
        AssertTree(lifted);
        Assert.That(Crossings(lifted), Is.Zero);
        if (Crossings(heads) == 0)
        {
            Assert.That(lifted, Is.EqualTo(heads));
        }
    });

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Cost_OfSomeMoveIsZeroUntilTheRightTreeStands() => Prop.ForAll(RandomTrees.ToArbitrary(), heads =>
    {
        int[] right = [0, .. ProjectiveTree.Lift(heads).Select(head => head < 0 ? heads.Length + 1 : head + 1)];
        var (state, oracle) = (new ParserState(), new ParsingOracle());
        state.Reset(heads.Length);
        oracle.Reset(right);
        while (!state.IsOver)
        {
            var free = Enum.GetValues<Transition>().Where(move => state.IsAllowed(move) && oracle.Cost(state, move) == 0).ToList();
            Assert.That(free, Is.Not.Empty);
            state.Apply(free[0], 1);
        }
        Assert.That(state.Heads.AsSpan(1, heads.Length).ToArray(), Is.EqualTo(right[1..]));
    });

    private static FsCheck.Gen<int[]> RandomTrees =>
        from length in Gen.Choose(1, 9)
        from choices in Gen.ArrayOf(Gen.Choose(0, 1000), length)
        from order in Gen.Shuffle(Enumerable.Range(0, length))
        select Tree(choices, order);

    /// <summary>Each token hangs from one that stands before it in the order.</summary>
    private static int[] Tree(int[] choices, int[] order)
    {
        var heads = new int[choices.Length];
        for (var i = 0; i < order.Length; i++)
        {
            heads[order[i]] = i == 0 ? -1 : order[choices[i] % i];
        }
        return heads;
    }

    private static int Crossings(int[] heads)
    {
        var count = 0;
        for (var child = 0; child < heads.Length; child++)
        {
            for (var between = Math.Min(child, heads[child]) + 1; heads[child] >= 0 && between < Math.Max(child, heads[child]); between++)
            {
                var ancestor = between;
                while (ancestor >= 0 && ancestor != heads[child])
                {
                    ancestor = heads[ancestor];
                }
                count += ancestor < 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static void AssertTree(int[] heads)
    {
        Assert.That(heads.Count(head => head < 0), Is.EqualTo(heads.Length == 0 ? 0 : 1));
        for (var token = 0; token < heads.Length; token++)
        {
            var (ancestor, steps) = (token, 0);
            while (ancestor >= 0 && steps++ <= heads.Length)
            {
                ancestor = heads[ancestor];
            }
            Assert.That(ancestor, Is.Negative, "a cycle");
        }
    }

    /// <summary>Determiner, noun, verb, determiner, noun: the verb rules, 0 and 3 are determiners, 1 and 4 nouns, 2 the verb.</summary>
    private static List<ParsedExample> ToyExamples() =>
    [
        new([Input([0, 1, 2, 0, 1])], [1, 2, -1, 4, 2], [1, 2, 0, 1, 3]),
        new([Input([1, 2])], [1, -1], [2, 0]),
        new([Input([0, 1, 2])], [1, 2, -1], [1, 2, 0]),
        new([Input([1, 2, 1])], [1, -1, 1], [2, 0, 3]),
        new([Input([2, 0, 1])], [-1, 2, 0], [0, 1, 3]),
    ];

    private static ParserInput Input(int[] words)
    {
        var input = new ParserInput();
        input.Reset(words.Length);
        for (var token = 0; token < words.Length; token++)
        {
            input.Set(token, FeatureHash.Of(1, (uint)words[token]), (uint)words[token], (uint)words[token], (uint)words[token], (Landmark)(words[token] % 4));
        }
        return input;
    }

    private static (int[] Heads, byte[] Relations) Parse(TransitionParser parser, ParserInput input)
    {
        var (heads, relations) = (new int[input.Length], new byte[input.Length]);
        parser.Parse(input, heads, relations, new ParserBuffers());
        return (heads, relations);
    }

    /// <summary>Every feature of a few tags and words gets a weight by chance.</summary>
    private static TransitionParser RandomParser(int seed)
    {
        var random = new Random(seed);
        var features = new SortedSet<uint>();
        for (var i = 0u; i < 200; i++)
        {
            features.Add(FeatureHash.Of(i % 72, (uint)random.Next(7), (uint)random.Next(7)));
            features.Add(FeatureHash.Of(25, (uint)random.Next(7), (uint)random.Next(7)));
            features.Add(FeatureHash.Of(3, (uint)random.Next(7), (uint)random.Next(7)));
        }
        var labels = (2 * Relations) - 1;
        var weights = Enumerable.Range(0, features.Count * labels).Select(_ => (float)random.Next(-100, 100)).ToArray();
        return new TransitionParser(WeightTableBuilder.Build([.. features], weights, labels, new WeightLayout(true, 0)));
    }

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        var parser = new ParserTrainer(Relations, s_options).Train(ToyExamples());
        parser.WriteTo(stream, new ModelPassport { Task = "test", Features = "test-1", Labels = ["s", "a", "b", "c", "d", "e", "f"], Scale = parser.Scale });
        return stream.ToArray();
    }
}
