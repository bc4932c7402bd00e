namespace ClaimExtract.Learning.Sequences;

/// <summary>Working memory of a decoder, so that decoding allocates nothing. One a thread.</summary>
public sealed class DecodingBuffers
{
    internal int[] Before { get; private set; } = [];

    internal int[] Now { get; private set; } = [];

    internal int[] Emission { get; private set; } = [];

    internal byte[] From { get; private set; } = [];

    /// <param name="width">At least the number of labels.</param>
    internal void Ensure(int length, int labels, int width)
    {
        if (Before.Length < width)
        {
            (Before, Now, Emission) = (new int[width], new int[width], new int[width]);
        }
        if (From.Length < length * labels)
        {
            From = new byte[Math.Max(2 * From.Length, length * labels)];
        }
    }
}
