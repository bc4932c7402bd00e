using System.Runtime.InteropServices;

namespace ClaimExtract.Learning.Sequences;

/// <summary>
/// A linear-chain CRF for inference (Lafferty et al. 2001): hashed emission features, a transition for each
/// pair of labels, exact Viterbi decoding in integers. Forbidden transitions never occur in its output.
/// </summary>
public sealed class SequenceLabeler
{
    private readonly WeightTable _emissions;
    private readonly int[] _transitions;
    private readonly TransitionStep _step;

    /// <param name="transitions">(labels + 1) × labels: the last row is the start of a sequence; <see cref="Forbidden"/> marks what must not happen.</param>
    public SequenceLabeler(WeightTable emissions, int[] transitions)
    {
        ArgumentNullException.ThrowIfNull(emissions);
        ArgumentNullException.ThrowIfNull(transitions);
        _emissions = emissions;
        _transitions = transitions;
        _step = new TransitionStep(transitions, emissions.Labels);
    }

    /// <summary>The transition weight that forbids.</summary>
    public const int Forbidden = -1_000_000;

    public int Labels => _emissions.Labels;

    public static SequenceLabeler From(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new SequenceLabeler(WeightTable.From(file), file.Numbers("transitions"));
    }

    public void WriteTo(Stream output, ModelPassport passport) => ModelFile.Write(
        output, passport, [("transitions", MemoryMarshal.AsBytes<int>(_transitions).ToArray()), .. _emissions.Blocks]);

    public int Scale => _emissions.Scale;

    /// <summary>What one feature adds to a label at its position, to explain a decision.</summary>
    public int Weight(uint feature, int label) => _emissions.Weight(feature, label);

    /// <summary>What a label adds to the one after it.</summary>
    /// <param name="from">-1 at the start of a sequence.</param>
    public int Transition(int from, int to) => _transitions[((from < 0 ? Labels : from) * Labels) + to];

    /// <summary>The best label sequence.</summary>
    /// <param name="labels">One for each position of <paramref name="features"/>; overwritten.</param>
    /// <param name="work">Reused between calls; one a thread.</param>
    public void Decode(FeatureLists features, Span<byte> labels, DecodingBuffers work)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(work);
        var length = features.Count;
        if (length == 0)
        {
            return;
        }
        work.Ensure(length, Labels, _step.Width);
        int[] before = work.Before, now = work.Now, emission = work.Emission;
        _emissions.Score(features[0], before);
        for (var label = 0; label < Labels; label++)
        {
            before[label] += _transitions[(Labels * Labels) + label];
        }
        for (var position = 1; position < length; position++)
        {
            _emissions.Score(features[position], emission);
            _step.Run(before, emission, now, work.From.AsSpan(position * Labels, Labels));
            (before, now) = (now, before);
        }
        Trace(before.AsSpan(0, Labels), labels[..length], work.From);
    }

    private void Trace(ReadOnlySpan<int> last, Span<byte> labels, byte[] from)
    {
        var best = 0;
        for (var label = 1; label < last.Length; label++)
        {
            best = last[label] > last[best] ? label : best;
        }
        for (var position = labels.Length - 1; position >= 0; position--)
        {
            labels[position] = (byte)best;
            best = position > 0 ? from[(position * Labels) + best] : best;
        }
    }
}
