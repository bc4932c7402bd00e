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
    private readonly float[] _scores = new float[(2 * relations) - 1];
    private readonly bool[] _isRight = new bool[(2 * relations) - 1];

    /// <param name="onEpoch">Told the epoch and the mean log-likelihood of a move.</param>
    public TransitionParser Train(IReadOnlyList<ParsedExample> examples, Action<int, double>? onEpoch = null)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var trees = examples.Select(ByParserIndex).ToArray();
        var index = IndexFeatures(examples, trees);
        var weights = new AdaGradWeights(index.Features.Count, _actions.Count, options);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var (sum, moves) = (0.0, 0);
            foreach (var i in order)
            {
                var input = examples[i].Inputs[_random.Next(examples[i].Inputs.Count)];
                Visit(input, trees[i], epoch > 0 ? OwnMoves : 0, index, weights, ref sum, ref moves);
            }
            weights.EndEpoch(epoch);
            onEpoch?.Invoke(epoch, sum / Math.Max(1, moves));
        }
        var layout = new WeightLayout(true, options.Least);
        return new TransitionParser(WeightTableBuilder.Build(index.Features, weights.Averaged, _actions.Count, layout));
    }

    private static (int[] Heads, byte[] Relations) ByParserIndex(ParsedExample example)
    {
        var lifted = ProjectiveTree.Lift(example.Heads);
        return ([0, .. lifted.Select(head => head < 0 ? lifted.Length + 1 : head + 1)], [0, .. example.Relations]);
    }

    /// <summary>Counts the features along the right moves.</summary>
    private FeatureIndex IndexFeatures(IReadOnlyList<ParsedExample> examples, (int[] Heads, byte[] Relations)[] trees)
    {
        return new FeatureIndex(States(), options.MinCount);

        IEnumerable<ReadOnlyMemory<uint>> States()
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
                        MarkRight(trees[i].Relations);
                        Apply(Array.IndexOf(_isRight, true));
                    }
                }
            }
        }
    }

    private void Visit(
        ParserInput input, (int[] Heads, byte[] Relations) tree, double ownMoves, FeatureIndex index, AdaGradWeights weights, ref double sum, ref int moves)
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
            var rows = index.RowsOf(_features.AsSpan(0, used), options.Dropout, _random);
            _scores.AsSpan().Clear();
            weights.AddScores(rows, _scores);
            MarkRight(tree.Relations);
            var (best, bestRight) = Softmax(out var likelihood);
            foreach (var row in rows)
            {
                weights.Step(row, _scores);
            }
            (sum, moves) = (sum + likelihood, moves + 1);
            Apply(ownMoves > 0 && _random.NextDouble() < ownMoves ? best : bestRight);
        }
    }

    private void Apply(int action) => _state.Apply(_actions.TransitionOf(action), _actions.RelationOf(action));

    /// <summary>Marks every action that costs nothing, arcs with the relation that the child has in the right tree.</summary>
    private void MarkRight(byte[] relationsOf)
    {
        _isRight.AsSpan().Clear();
        var least = int.MaxValue;
        Span<int> costs = stackalloc int[3];
        for (var transition = Transition.Shift; transition <= Transition.Right; transition++)
        {
            costs[(int)transition] = _state.IsAllowed(transition) ? _oracle.Cost(_state, transition) : int.MaxValue;
            least = Math.Min(least, costs[(int)transition]);
        }
        int relation = relationsOf[_state.Stacked(0)];
        for (var action = 0; action < _isRight.Length; action++)
        {
            // No arc has the root's relation: where the right root must become a child, any other will do.
            var isRelation = action == 0 || relation == ParserActions.RootRelation || _actions.RelationOf(action) == relation;
            _isRight[action] = isRelation && costs[(int)_actions.TransitionOf(action)] == least;
        }
    }

    /// <summary>Turns scores into the gradient of the log-likelihood of the right actions; returns the best allowed and the best right action.</summary>
    private (int Best, int BestRight) Softmax(out double likelihood)
    {
        var (best, bestRight, top) = (-1, -1, float.NegativeInfinity);
        for (var action = 0; action < _scores.Length; action++)
        {
            if (!_state.IsAllowed(_actions.TransitionOf(action)))
            {
                _scores[action] = float.NegativeInfinity;
                continue;
            }
            top = Math.Max(top, _scores[action]);
            best = best < 0 || _scores[action] > _scores[best] ? action : best;
            bestRight = _isRight[action] && (bestRight < 0 || _scores[action] > _scores[bestRight]) ? action : bestRight;
        }
        var (all, right) = (0f, 0f);
        for (var action = 0; action < _scores.Length; action++)
        {
            _scores[action] = MathF.Exp(_scores[action] - top);
            all += _scores[action];
            right += _isRight[action] ? _scores[action] : 0;
        }
        right = Math.Max(right, 1e-30f);
        for (var action = 0; action < _scores.Length; action++)
        {
            _scores[action] = (_scores[action] / all) - (_isRight[action] ? _scores[action] / right : 0);
        }
        likelihood = Math.Log(right / all);
        return (best, bestRight);
    }
}
