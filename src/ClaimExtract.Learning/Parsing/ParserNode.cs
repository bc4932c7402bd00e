namespace ClaimExtract.Learning.Parsing;

/// <summary>What the templates read of one token in a state.</summary>
/// <param name="index">As in <see cref="ParserInput"/>; 0 where there is nothing.</param>
internal readonly struct ParserNode(ParserState state, ParserInput input, int index)
{
    public int Index { get; } = index;

    public uint Word { get; } = input.Words[index];

    public uint Tag { get; } = input.Tags[index];

    /// <summary>The tag with the word's form.</summary>
    public uint Class { get; } = input.Classes[index];

    public uint Ending { get; } = input.Endings[index];

    /// <summary>The relation to its head, where it has one already.</summary>
    public uint Relation { get; } = state.Relations[index];

    /// <summary>Word and tag.</summary>
    public uint Both => Word + (Tag * 0x9E3779B1);
}
