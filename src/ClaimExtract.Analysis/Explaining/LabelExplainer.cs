using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Explaining.Naming;
using ClaimExtract.Learning;
using ClaimExtract.Learning.Sequences;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Explaining;

/// <summary>Labels a sentence once more and keeps why.</summary>
internal sealed class LabelExplainer(SpeechContext context, SequenceLabeler model, Sentence sentence)
{
    public ExplainedLabels Explain(TokenRange range)
    {
        var (features, labels, values) = (new FeatureLists(), new byte[range.Length], new SpeechValues(context, sentence, range));
        new AttributionFeatures(context).Write(sentence.Index, range, features);
        model.Decode(features, labels, new DecodingBuffers());
        var namer = new FeatureNamer(SpeechTemplates.All, kind => values[kind]);
        return new ExplainedLabels(
            range,
            [.. labels.Select(label => SpeechRoles.Names[label])],
            [.. SpeechLabeler.SpansOf(labels, range.Start).Select(span => Decide(span.Range, range.Start, features, labels, namer))]);
    }

    private SpanDecision Decide(TokenRange span, int start, FeatureLists features, byte[] labels, FeatureNamer namer)
    {
        var position = span.Start - start;
        var weighed = new WeighedFeatures(features[position].ToArray(), model.Weight, 1.0 / model.Scale, namer);
        var before = position == 0 ? -1 : labels[position - 1];
        var scores = Enumerable.Range(0, model.Labels).Select(label => (Label: label, Score: ScoreOf(label, before, weighed)))
            .OrderByDescending(entry => entry.Score.Total ?? double.MinValue).ToList();
        var (chosen, rival) = (labels[position], scores.First(entry => entry.Label != labels[position]).Label);
        return new SpanDecision(
            context.Tagged.Text.SpanOf(span),
            span.Start,
            [.. scores.Select(entry => entry.Score)],
            weighed.Between((chosen, SpeechRoles.Names[chosen]), (rival, SpeechRoles.Names[rival]), onlyDifferencesCount: true));
    }

    private LabelScore ScoreOf(int label, int before, WeighedFeatures weighed) => new(
        SpeechRoles.Names[label], weighed.SumOf(label), SpeechRoles.MayFollow(before, label) ? model.Transition(before, label) / (double)model.Scale : null);
}
