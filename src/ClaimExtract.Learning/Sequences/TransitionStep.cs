using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimExtract.Learning.Sequences;

/// <summary>One step of Viterbi decoding: the best way to each label from all labels before, eight labels at once.</summary>
internal sealed class TransitionStep
{
    private const int Lanes = 8;

    /// <summary>Lower than any sum, and far enough from the end that adding to it does not wrap around.</summary>
    private const int Never = int.MinValue / 4;

    private readonly int[] _transitions;
    private readonly int _labels;

    /// <param name="transitions">(labels + 1) × labels.</param>
    public TransitionStep(ReadOnlySpan<int> transitions, int labels)
    {
        (_labels, Width) = (labels, (labels + Lanes - 1) / Lanes * Lanes);
        _transitions = new int[labels * Width];
        for (var label = 0; label < labels; label++)
        {
            transitions.Slice(label * labels, labels).CopyTo(_transitions.AsSpan(label * Width));
        }
    }

    /// <summary>The number of labels, rounded up to whole vectors: so long must the columns be.</summary>
    public int Width { get; }

    /// <param name="before">The score of the best way to each label of the position before.</param>
    /// <param name="emission">The scores of this position.</param>
    /// <param name="now">The best to each label of this position; overwritten.</param>
    /// <param name="from">The label before, on that way: the first of equals; overwritten.</param>
    public void Run(ReadOnlySpan<int> before, ReadOnlySpan<int> emission, Span<int> now, Span<byte> from)
    {
        Span<int> previous = stackalloc int[Lanes];
        ref var transitions = ref MemoryMarshal.GetArrayDataReference(_transitions);
        for (var label = 0; label < Width; label += Lanes)
        {
            var (best, bestFrom) = (Vector256.Create(Never), Vector256<int>.Zero);
            for (var i = 0; i < _labels; i++)
            {
                var score = Vector256.Create(before[i]) + Vector256.LoadUnsafe(ref transitions, (nuint)((i * Width) + label));
                var isBetter = Vector256.GreaterThan(score, best);
                best = Vector256.ConditionalSelect(isBetter, score, best);
                bestFrom = Vector256.ConditionalSelect(isBetter, Vector256.Create(i), bestFrom);
            }
            Vector256.Max(Vector256.Create(Never), best + Vector256.Create(emission.Slice(label, Lanes))).CopyTo(now.Slice(label, Lanes));
            bestFrom.CopyTo(previous);
            for (var i = 0; i < Math.Min(Lanes, _labels - label); i++)
            {
                from[label + i] = (byte)previous[i];
            }
        }
    }
}
