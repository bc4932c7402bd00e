namespace ClaimExtract.Learning.Parsing;

/// <summary>Transitions with their relation, numbered: shift, then a left and then a right arc for each relation but the root's.</summary>
/// <param name="Relations">The number of relations; number 0 is that of the root.</param>
internal readonly record struct ParserActions(int Relations)
{
    /// <summary>The relation of a sentence's root; no scored action has it.</summary>
    public const int RootRelation = 0;

    public int Count => (2 * Relations) - 1;

    public int Left(int relation) => relation;

    public int Right(int relation) => Relations - 1 + relation;

    public Transition TransitionOf(int action) => action == 0 ? Transition.Shift : action < Relations ? Transition.Left : Transition.Right;

    public int RelationOf(int action) => action < Relations ? action : action - Relations + 1;

    /// <summary>The actions of one transition, as a half-open range.</summary>
    public (int Start, int End) Of(Transition transition) => transition switch
    {
        Transition.Shift => (0, 1),
        Transition.Left => (1, Relations),
        _ => (Relations, Count),
    };
}
