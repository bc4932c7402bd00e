using ClaimExtract.Analysis.Models;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Finds the spans of sources, cues and contents in one sentence, by a CRF. Holds buffers: one a document.</summary>
internal sealed class SpeechLabeler(SequenceLabeler model)
{
    private readonly FeatureLists _features = new();
    private readonly DecodingBuffers _work = new();
    private byte[] _labels = new byte[256];

    public static SequenceLabeler LoadModel() => SequenceLabeler.From(ShippedModels.Open("attribution", AttributionFeatures.Version));

    public IReadOnlyList<LabeledSpan> Label(SpeechContext context, int sentence, TokenRange range)
    {
        if (range.Length == 0)
        {
            return [];
        }
        if (_labels.Length < range.Length)
        {
            _labels = new byte[range.Length];
        }
        new AttributionFeatures(context).Write(sentence, range, _features);
        var labels = _labels.AsSpan(0, range.Length);
        _model.Decode(_features, labels, _work);
        return SpansOf(labels, range.Start);
    }

    private readonly SequenceLabeler _model = model;

    internal static List<LabeledSpan> SpansOf(ReadOnlySpan<byte> labels, int start)
    {
        var spans = new List<LabeledSpan>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == (byte)SpeechRole.Outside)
            {
                continue;
            }
            var (role, from) = ((SpeechRole)labels[i], i);
            while (i + 1 < labels.Length && labels[i + 1] == (byte)role + 1)
            {
                i++;
            }
            spans.Add(new LabeledSpan(role, new TokenRange(start + from, start + i + 1)));
        }
        return spans;
    }
}
