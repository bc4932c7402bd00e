namespace ClaimExtract.Learning.Parsing;

/// <summary>What the parser sees of a sentence: a few hashes and marks for each token; reused from sentence to sentence.</summary>
/// <remarks>Index 0 stands for "nothing there", 1 to <see cref="Length"/> are the tokens, and one more is the root.</remarks>
public sealed class ParserInput
{
    private const uint Nothing = 0x0BADBEEF, Root = 0x00C0FFEE;

    public int Length { get; private set; }

    internal uint[] Words { get; private set; } = [];

    internal uint[] Tags { get; private set; } = [];

    /// <summary>Finer than <see cref="Tags"/>.</summary>
    internal uint[] Classes { get; private set; } = [];

    internal uint[] Endings { get; private set; } = [];

    /// <summary>How many tokens of a kind stand before each index.</summary>
    internal int[] VerbsBefore { get; private set; } = [];

    internal int[] CommasBefore { get; private set; } = [];

    internal int[] OthersBefore { get; private set; } = [];

    /// <summary>Starts a sentence of so many tokens; each must then be set.</summary>
    public void Reset(int length)
    {
        if (Words.Length < length + 2)
        {
            var size = Math.Max(64, 2 * length) + 2;
            (Words, Tags, Classes, Endings) = (new uint[size], new uint[size], new uint[size], new uint[size]);
            (VerbsBefore, CommasBefore, OthersBefore) = (new int[size], new int[size], new int[size]);
        }
        Length = length;
        Words[0] = Tags[0] = Classes[0] = Endings[0] = Nothing;
        Words[length + 1] = Tags[length + 1] = Classes[length + 1] = Endings[length + 1] = Root;
    }

    /// <param name="token">0-based, in rising order.</param>
    /// <param name="word">Hash of the word.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <param name="wordClass">Its part of speech with its form.</param>
    /// <param name="ending">Hash of its last characters, for words never seen.</param>
    /// <param name="landmark">Whether it is of a kind worth counting between two tokens.</param>
    public void Set(int token, uint word, uint tag, uint wordClass, uint ending, Landmark landmark)
    {
        var i = token + 1;
        (Words[i], Tags[i], Classes[i], Endings[i]) = (word, tag + 1, wordClass + 1, ending);
        VerbsBefore[i + 1] = (i == 1 ? 0 : VerbsBefore[i]) + (landmark == Landmark.Verb ? 1 : 0);
        CommasBefore[i + 1] = (i == 1 ? 0 : CommasBefore[i]) + (landmark == Landmark.Comma ? 1 : 0);
        OthersBefore[i + 1] = (i == 1 ? 0 : OthersBefore[i]) + (landmark == Landmark.Other ? 1 : 0);
    }

    /// <summary>How many landmarks of each kind lie between two indices, as one small number.</summary>
    internal uint Between(int left, int right)
    {
        if (left <= 0 || right <= left)
        {
            return 0;
        }
        var verbs = Math.Min(3, VerbsBefore[right] - VerbsBefore[left + 1]);
        var commas = Math.Min(3, CommasBefore[right] - CommasBefore[left + 1]);
        var others = Math.Min(2, OthersBefore[right] - OthersBefore[left + 1]);
        return (uint)(1 + verbs + (4 * commas) + (16 * others));
    }
}
