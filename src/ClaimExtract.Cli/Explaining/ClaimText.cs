using System.Text;
using ClaimExtract.Analysis.Explaining;
using ClaimExtract.Model;
using ClaimExtract.Writing;

namespace ClaimExtract.Cli.Explaining;

/// <summary>What a sentence claims, and why, for a reader.</summary>
internal sealed class ClaimText(AnalyzedArticle analysis, Quoting quoting, StringBuilder text)
{
    /// <summary>Types shown of a clause beside those that were chosen.</summary>
    private const int MostOthers = 2;

    private readonly ClaimRow _row = new(analysis);

    public void Write(SentenceExplanation explanation)
    {
        text.Append("\nCLAUSES, and which type each was taken for\n");
        for (var i = 0; i < explanation.Clauses.Length; i++)
        {
            Write(i + 1, explanation.Clauses[i]);
        }
        text.Append(explanation.Clauses.IsEmpty ? "  none that could claim anything\n" : "").Append("\nCLAIMS\n");
        foreach (var claim in explanation.Claims)
        {
            Write(claim, explanation);
        }
        text.Append(explanation.Claims.IsEmpty ? "  none: no clause reached the threshold of a type\n" : "");
    }

    private void Write(int number, ExplainedClause clause)
    {
        var voice = clause.Attribution is null ? "the article" : clause.Attribution.Chain is [.., var source] ? source.Name : "nobody named";
        text.Append("  ").Append(Quoting.Number(number)).Append(". ").Append(quoting.Quoted(clause.Span)).Append(", said by ").Append(voice).Append('\n');
        var table = new AlignedTable(4, 1, 2, 3, 4);
        table.Add("type", "score", "calibrated", "with its cue", "threshold");
        foreach (var type in clause.Types.Where(type => type.IsChosen).Concat(clause.Types.Where(type => !type.IsChosen).Take(MostOthers)))
        {
            table.Add(
                type.Kind.Name + (type.IsChosen ? " (taken)" : ""),
                Quoting.Weight(type.Score),
                Quoting.Share(type.Calibrated),
                Quoting.Share(type.Probability),
                Quoting.Share(type.Threshold));
        }
        table.WriteTo(text);
        ContestText.Write(clause.Contest, text);
    }

    private void Write(ExplainedClaim explained, SentenceExplanation explanation)
    {
        _row.Claim = explained.Claim;
        var clauses = explained.Clauses.Select(clause => Quoting.Number(explanation.Clauses.IndexOf(clause) + 1));
        text.Append("  ").Append(explained.Claim.Kind.Name).Append(", confidence ").Append(Quoting.Share(explained.Claim.Confidence)).Append(", claim_id ").Append(_row.Id)
            .Append(explained.Clauses.IsEmpty ? "" : $", from clause {string.Join(" and ", clauses)}").Append('\n');
        text.Append("    ").Append(quoting.Quoted(explained.Claim.Span)).Append('\n');
        var table = new AlignedTable(4);
        foreach (var reason in explained.Reasons)
        {
            // The words of the whole clause stand above.
            var words = reason.Span is { } span && span != explained.Claim.Span ? $" ({quoting.Quoted(span)})" : "";
            table.Add(reason.Property, reason.Value, (reason.Because.Length == 0 ? reason.Rule : $"{reason.Rule}: {reason.Because}") + words);
        }
        table.WriteTo(text);
    }
}
