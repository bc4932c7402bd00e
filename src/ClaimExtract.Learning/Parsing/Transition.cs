namespace ClaimExtract.Learning.Parsing;

/// <summary>The moves of the arc-hybrid system (Kuhlmann et al. 2011).</summary>
internal enum Transition
{
    /// <summary>The next token goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack becomes a child of the next token and leaves.</summary>
    Left,

    /// <summary>The top of the stack becomes a child of the one under it and leaves.</summary>
    Right,
}
