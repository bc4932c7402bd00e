namespace ClaimExtract.Learning.Parsing;

/// <summary>
/// Tells which transitions lose no arc of the right tree that can still be reached: the dynamic oracle of the
/// arc-hybrid system (Goldberg and Nivre 2013).
/// </summary>
internal sealed class ParsingOracle
{
    private int[] _heads = [];
    private int[][] _children = [];

    /// <param name="heads">Of a projective tree, by parser index: entry 0 unused, the root's head is length + 1.</param>
    public void Reset(int[] heads)
    {
        _heads = heads;
        var lists = Enumerable.Range(0, heads.Length + 1).Select(_ => new List<int>()).ToArray();
        for (var token = 1; token < heads.Length; token++)
        {
            lists[heads[token]].Add(token);
        }
        _children = [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>The number of right arcs that a transition puts out of reach.</summary>
    public int Cost(ParserState state, Transition transition)
    {
        var (top, under, front) = (state.Stacked(0), state.Stacked(1), state.Front);
        return transition switch
        {
            Transition.Shift => ChildrenWaiting(front, state) + HeadWaiting(state, _heads[front]),
            Transition.Left => ChildrenFrom(top, front) + (_heads[top] > front || (under != 0 && _heads[top] == under) ? 1 : 0),
            _ => ChildrenFrom(top, front) + (_heads[top] >= front ? 1 : 0),
        };
    }

    private int ChildrenFrom(int head, int front)
    {
        var count = 0;
        foreach (var child in _children[head])
        {
            count += child >= front ? 1 : 0;
        }
        return count;
    }

    /// <summary>Children of a token that still lie on the stack.</summary>
    private int ChildrenWaiting(int head, ParserState state)
    {
        var count = 0;
        foreach (var child in _children[head])
        {
            count += child < state.Front && state.Heads[child] == 0 ? 1 : 0;
        }
        return count;
    }

    /// <summary>1 where the head lies on the stack below its top.</summary>
    private static int HeadWaiting(ParserState state, int head) =>
        head < state.Front && head != state.Stacked(0) && state.Heads[head] == 0 ? 1 : 0;
}
