namespace ClaimExtract.Learning.Parsing;

/// <summary>
/// A greedy dependency parser of the arc-hybrid system: two steps a token, each scored in integers. Gives one projective
/// tree with one root for every sentence; knows nothing but hashes and relation numbers.
/// </summary>
public sealed class TransitionParser
{
    /// <summary>The best action leads by so much, in units of training, that further features would hardly change it.</summary>
    private const int EnoughLead = 4;

    private readonly WeightTable _weights;
    private readonly ParserActions _actions;

    /// <param name="weights">A label for each action: shift, then left and then right arcs by relation.</param>
    /// <exception cref="InvalidDataException">The number of labels is not that of a set of actions.</exception>
    public TransitionParser(WeightTable weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _weights = weights;
        _actions = new ParserActions((weights.Labels + 1) / 2);
        if (weights.Labels != _actions.Count || _actions.Relations is < 2 or > MostRelations)
        {
            throw new InvalidDataException($"{weights.Labels} labels cannot be the actions of a parser");
        }
    }

    /// <summary>Part of a parser model's feature version.</summary>
    public const string FeatureVersion = ParserFeatures.Version + "/" + FeatureHash.Version;

    /// <summary>The relation of a sentence's root.</summary>
    public const int RootRelation = ParserActions.RootRelation;

    /// <summary>A set of relations is a 64-bit word.</summary>
    public const int MostRelations = 64;

    public int Scale => _weights.Scale;

    public static TransitionParser From(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new TransitionParser(WeightTable.From(file));
    }

    public void WriteTo(Stream output, ModelPassport passport) => ModelFile.Write(output, passport, _weights.Blocks);

    /// <param name="heads">The 0-based head of each token, -1 for the root; overwritten.</param>
    /// <param name="relations">The number of each token's relation; overwritten.</param>
    /// <param name="work">Reused between calls; one a thread.</param>
    public void Parse(ParserInput input, Span<int> heads, Span<byte> relations, ParserBuffers work)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(work);
        var state = work.State;
        state.Reset(input.Length);
        while (!state.IsOver)
        {
            if (state.OnlyMove() is { } move)
            {
                state.Apply(move, RootRelation);
                continue;
            }
            var action = Decide(state, input, work);
            state.Apply(_actions.TransitionOf(action), _actions.RelationOf(action));
        }
        for (var token = 0; token < input.Length; token++)
        {
            var head = state.Heads[token + 1];
            heads[token] = head == state.Root ? -1 : head - 1;
            relations[token] = state.Relations[token + 1];
        }
    }

    /// <summary>The best action: by the common features alone where they leave no doubt.</summary>
    private int Decide(ParserState state, ParserInput input, ParserBuffers work)
    {
        var scores = work.Scores.AsSpan(0, _actions.Count);
        var used = ParserFeatures.WriteCommon(state, input, work.Features);
        _weights.Score(work.Features.AsSpan(0, used), scores);
        var (best, lead) = Best(state, scores);
        if (lead >= EnoughLead * Scale)
        {
            return best;
        }
        used = FamilyFeatures.Write(state, input, work.Features);
        _weights.Add(work.Features.AsSpan(0, used), scores);
        return Best(state, scores).Action;
    }

    /// <summary>The allowed action with the highest score, and its lead before the next.</summary>
    private (int Action, int Lead) Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var (best, second) = (-1, int.MinValue / 2);
        for (var transition = Transition.Shift; transition <= Transition.Right; transition++)
        {
            var (start, end) = state.IsAllowed(transition) ? _actions.Of(transition) : (0, 0);
            for (var action = start; action < end; action++)
            {
                if (best < 0 || scores[action] > scores[best])
                {
                    (best, second) = (action, best < 0 ? second : scores[best]);
                }
                else
                {
                    second = Math.Max(second, scores[action]);
                }
            }
        }
        return (best, scores[best] - second);
    }
}
