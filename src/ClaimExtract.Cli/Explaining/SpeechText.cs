using System.Text;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Explaining;

/// <summary>Who says what in a sentence, and why, for a reader.</summary>
internal sealed class SpeechText(Quoting quoting, StringBuilder text)
{
    /// <summary>Labels shown at a token.</summary>
    private const int MostLabels = 4;

    public void Write(SentenceExplanation explanation)
    {
        text.Append("\nWHO SAYS WHAT\n");
        if (explanation.Attributions.IsEmpty)
        {
            text.Append("  nobody is found to say anything here: the article speaks itself\n");
        }
        for (var i = 0; i < explanation.Attributions.Length; i++)
        {
            Write(i + 1, explanation.Attributions[i]);
        }
        foreach (var labels in explanation.Labels)
        {
            foreach (var decision in labels.Decisions)
            {
                Write(decision, labels.Tokens != explanation.Sentence.Tokens);
            }
        }
    }

    private void Write(int number, ExplainedAttribution explained)
    {
        var attribution = explained.Attribution;
        var table = new AlignedTable(5);
        table.Add("source", attribution.Source.IsEmpty ? "none is named here" : quoting.Quoted(attribution.Source));
        table.Add("cue", attribution.Cue.IsEmpty ? "none" : $"{quoting.Quoted(attribution.Cue)} ({explained.CueKind}, {WireName.Of(attribution.Stance)})");
        table.Add("content", quoting.Quoted(attribution.Content));
        table.Add("rule", Rule(attribution.Rule));
        table.Add("mode", WireName.Of(attribution.Mode) + (attribution.MakesClaims ? "" : "; its source does not vouch for the content, so claims in it stay the article's"));
        foreach (var link in explained.Chain)
        {
            table.Add("chain", $"{link.Source.Name} ({WireName.Of(link.Source.Kind)}), {Resolution(link)}");
        }
        table.Add("distance", attribution.Distance == 0 ? "0, named in the same sentence" : $"named {Quoting.Number(attribution.Distance)} {(attribution.Distance == 1 ? "sentence" : "sentences")} back");
        table.Add("confidence", Quoting.Share(attribution.Confidence));
        text.Append("  ").Append(Quoting.Number(number)).Append(". ").Append(attribution.Chain is [.., var source] ? source.Name : "nobody named").Append('\n');
        table.WriteTo(text);
    }

    private void Write(SpanDecision decision, bool isAgain)
    {
        var taken = decision.Contest.Label;
        text.Append("\n  Why ").Append(quoting.Quoted(decision.Span)).Append(" begins a ").Append(taken.AsSpan(2)).Append(isAgain ? ", inside a content that was read again" : "").Append('\n');
        var labels = new AlignedTable(4, 1, 2, 3);
        labels.Add("label", "features", "after the label before", "total");
        foreach (var label in decision.Labels.Take(MostLabels).Union(decision.Labels.Where(label => label.Label == taken)))
        {
            labels.Add(label.Label + (label.Label == taken ? " (taken)" : ""), Quoting.Weight(label.Features), Quoting.Weight(label.Transition), Quoting.Weight(label.Total));
        }
        labels.WriteTo(text);
        if (decision.Labels[0].Label != taken)
        {
            text.Append("    taken although another stands first here: with what follows, the whole sentence scores higher\n");
        }
        ContestText.Write(decision.Contest, text);
    }

    public static string Rule(string rule) => RuleTexts.Of(rule) is { Length: > 0 } words ? $"{rule}: {words}" : rule;

    private static string Resolution(ExplainedLink link) => link.Source.ResolvedBy.Length == 0
        ? "as named"
        : $"by {Rule(link.Source.ResolvedBy)}{(link.Confidence is { } confidence ? $" (confidence {Quoting.Share(confidence)})" : "")}";
}
