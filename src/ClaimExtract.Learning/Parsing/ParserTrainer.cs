namespace ClaimExtract.Learning.Parsing;

/// <summary>
/// Trains the parser: softmax over actions, a dynamic oracle, and from the second epoch on mostly the parser's own
/// moves, so that it learns to go on well after a mistake (Goldberg and Nivre 2012). One thread, seeded.
/// </summary>
/// <param name="relations">The number of relations, the root's among them; at most 64.</param>
public sealed class ParserTrainer(int relations, TrainingOptions options)
{
    /// <summary>How often the parser's own move is taken in training, right or wrong.</summary>
    private const double OwnMoves = 0.9;

    private readonly ParserActions _actions = new(relations);
    private readonly ParserState _state = new();
    private readonly ParsingOracle _oracle = new();
    private readonly Random _random = new(options.Seed);
    private readonly uint[] _features = new uint[ParserFeatures.Most];

    /// <param name="onEpoch">Told the epoch and the mean log-likelihood of a move.</param>
    public TransitionParser Train(IReadOnlyList<ParsedExample> examples, Action<int, double>? onEpoch = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var trees = examples.Select(ByParserIndex).ToArray();
        var softmax = new SoftmaxTrainer(StatesAlong(examples, trees), _actions.Count, options, _random);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            foreach (var i in order)
            {
                Visit(examples[i].Inputs[_random.Next(examples[i].Inputs.Count)], trees[i], epoch > 0 ? OwnMoves : 0, softmax);
            }
            onEpoch?.Invoke(epoch, softmax.EndEpoch(epoch));
        }
        return new TransitionParser(softmax.Build());
    }

    private static (int[] Heads, byte[] Relations) ByParserIndex(ParsedExample example)
    {
        var lifted = ProjectiveTree.Lift(example.Heads);
        return ([0, .. lifted.Select(head => head < 0 ? lifted.Length + 1 : head + 1)], [0, .. example.Relations]);
    }

    /// <summary>The features of all states along the right way through each example.</summary>
    private IEnumerable<ReadOnlyMemory<uint>> StatesAlong(IReadOnlyList<ParsedExample> examples, (int[] Heads, byte[] Relations)[] trees)
    {
        for (var i = 0; i < examples.Count; i++)
        {
            foreach (var input in examples[i].Inputs)
            {
                _state.Reset(input.Length);
                _oracle.Reset(trees[i].Heads);
                while (!_state.IsOver)
                {
                    if (_state.OnlyMove() is { } move)
                    {
                        _state.Apply(move, ParserActions.RootRelation);
                        continue;
                    }
                    yield return _features.AsMemory(0, ParserFeatures.Write(_state, input, _features));
                    Apply((int)UInt128.TrailingZeroCount(RightActions(trees[i].Relations)));
                }
            }
        }
    }

    private void Visit(ParserInput input, (int[] Heads, byte[] Relations) tree, double ownMoves, SoftmaxTrainer softmax)
    {
        _state.Reset(input.Length);
        _oracle.Reset(tree.Heads);
        while (!_state.IsOver)
        {
            if (_state.OnlyMove() is { } move)
            {
                _state.Apply(move, ParserActions.RootRelation);
                continue;
            }
            var used = ParserFeatures.Write(_state, input, _features);
            var (best, bestRight) = softmax.Visit(_features.AsSpan(0, used), AllowedActions(), RightActions(tree.Relations));
            Apply(ownMoves > 0 && _random.NextDouble() < ownMoves ? best : bestRight);
        }
    }

    private void Apply(int action) => _state.Apply(_actions.TransitionOf(action), _actions.RelationOf(action));

    private UInt128 AllowedActions()
    {
        var actions = UInt128.Zero;
        for (var move = Transition.Shift; move <= Transition.Right; move++)
        {
            actions |= _state.IsAllowed(move) ? Bits(_actions.Of(move)) : 0;
        }
        return actions;
    }

    /// <summary>The actions that lose the fewest right arcs, arcs with the relation that the child has in the right tree.</summary>
    private UInt128 RightActions(byte[] relationsOf)
    {
        var (actions, least, relation) = (UInt128.Zero, int.MaxValue, (int)relationsOf[_state.Stacked(0)]);
        for (var move = Transition.Shift; move <= Transition.Right; move++)
        {
            var cost = _state.IsAllowed(move) ? _oracle.Cost(_state, move) : int.MaxValue;
            if (cost == int.MaxValue || cost > least)
            {
                continue;
            }
            // No arc has the root's relation: where the right root must become a child, any other will do.
            var right = move == Transition.Shift || relation == ParserActions.RootRelation
                ? Bits(_actions.Of(move))
                : UInt128.One << (move == Transition.Left ? _actions.Left(relation) : _actions.Right(relation));
            (actions, least) = (cost < least ? right : actions | right, cost);
        }
        return actions;
    }

    private static UInt128 Bits((int Start, int End) range) => (UInt128.One << range.End) - (UInt128.One << range.Start);
}
