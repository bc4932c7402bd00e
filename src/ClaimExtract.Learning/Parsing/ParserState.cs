namespace ClaimExtract.Learning.Parsing;

/// <summary>
/// The arc-hybrid state of one sentence: a stack, the next token, the arcs so far (Kuhlmann et al. 2011). The root
/// stands after the last token (Ballesteros and Nivre 2013), and takes one child only, so every end is a tree with one root.
/// </summary>
/// <remarks>Indices as in <see cref="ParserInput"/>: 0 nothing, 1 to length the tokens, length + 1 the root.</remarks>
internal sealed class ParserState
{
    private int[] _stack = [];

    public int Length { get; private set; }

    public int StackSize { get; private set; }

    /// <summary>The next token, or the root when all have been shifted.</summary>
    public int Front { get; private set; }

    public int[] Heads { get; private set; } = [];

    public byte[] Relations { get; private set; } = [];

    /// <summary>The outermost children on each side, with the next inside them; 0 where there is none.</summary>
    public int[] Leftmost { get; private set; } = [];

    public int[] LeftSecond { get; private set; } = [];

    public int[] Rightmost { get; private set; } = [];

    public int[] RightSecond { get; private set; } = [];

    /// <summary>The relations of the children on each side, a bit each.</summary>
    public ulong[] LeftRelations { get; private set; } = [];

    public ulong[] RightRelations { get; private set; } = [];

    public int Root => Length + 1;

    public bool IsOver => StackSize == 0 && Front == Root;

    public void Reset(int length)
    {
        if (_stack.Length < length + 2)
        {
            Grow(Math.Max(64, 2 * length) + 2);
        }
        (Length, StackSize, Front) = (length, 0, 1);
        var used = length + 2;
        Heads.AsSpan(0, used).Clear();
        Relations.AsSpan(0, used).Clear();
        Leftmost.AsSpan(0, used).Clear();
        LeftSecond.AsSpan(0, used).Clear();
        Rightmost.AsSpan(0, used).Clear();
        RightSecond.AsSpan(0, used).Clear();
        LeftRelations.AsSpan(0, used).Clear();
        RightRelations.AsSpan(0, used).Clear();
    }

    /// <summary>The token at a depth of the stack, 0 its top; 0 beyond its bottom.</summary>
    public int Stacked(int depth) => depth < StackSize ? _stack[StackSize - 1 - depth] : 0;

    /// <summary>The token so far after the next; 0 beyond the last.</summary>
    public int Ahead(int distance) => Front + distance <= Root ? Front + distance : 0;

    public bool IsAllowed(Transition transition) => transition switch
    {
        Transition.Shift => Front <= Length,
        Transition.Left => Front <= Length ? StackSize > 0 : StackSize == 1,
        _ => StackSize > 1,
    };

    /// <summary>The one thing to do where there is no choice; null where something must be scored.</summary>
    public Transition? OnlyMove() =>
        StackSize == 0 ? Transition.Shift
        : StackSize == 1 && Front == Root ? Transition.Left
        : null;

    public void Apply(Transition transition, int relation)
    {
        switch (transition)
        {
            case Transition.Shift:
                _stack[StackSize++] = Front++;
                break;
            case Transition.Left:
                AddLeft(Front, _stack[--StackSize], relation);
                break;
            default:
                StackSize--;
                AddRight(_stack[StackSize - 1], _stack[StackSize], relation);
                break;
        }
    }

    private void AddLeft(int head, int child, int relation)
    {
        (Heads[child], Relations[child]) = (head, (byte)relation);
        (LeftSecond[head], Leftmost[head]) = (Leftmost[head], child);
        LeftRelations[head] |= 1UL << relation;
    }

    private void AddRight(int head, int child, int relation)
    {
        (Heads[child], Relations[child]) = (head, (byte)relation);
        (RightSecond[head], Rightmost[head]) = (Rightmost[head], child);
        RightRelations[head] |= 1UL << relation;
    }

    private void Grow(int size)
    {
        (_stack, Heads, Relations) = (new int[size], new int[size], new byte[size]);
        (Leftmost, LeftSecond, Rightmost, RightSecond) = (new int[size], new int[size], new int[size], new int[size]);
        (LeftRelations, RightRelations) = (new ulong[size], new ulong[size]);
    }
}
