namespace ClaimExtract.Learning.Parsing;

/// <summary>Working memory of <see cref="TransitionParser"/>, one a thread, reused from sentence to sentence.</summary>
public sealed class ParserBuffers
{
    internal ParserState State { get; } = new();

    internal uint[] Features { get; } = new uint[ParserFeatures.Most];

    internal int[] Scores { get; } = new int[2 * TransitionParser.MostRelations];
}
