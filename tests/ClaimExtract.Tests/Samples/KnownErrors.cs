using System.Text;
using System.Text.Json;

namespace ClaimExtract.Tests.Samples;

/// <summary>
/// Holds the program's claims against the gold of our samples: every sure gold claim that is missing, every claim whose
/// innermost source, number or polarity is wrong, every claim that the gold does not have. <c>other</c> is left out, as in the scorer.
/// </summary>
internal static class KnownErrors
{
    public static string List(string gold, IEnumerable<string> inspected)
    {
        var found = inspected.Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(d => d.GetProperty("text").GetString()!, StringComparer.Ordinal);
        var list = new StringBuilder();
        var (right, predicted, sure) = (0, 0, 0);
        foreach (var document in File.ReadLines(gold).Select(line => JsonDocument.Parse(line).RootElement))
        {
            list.Append("## ").Append(document.GetProperty("id").GetString()).Append('\n');
            var text = document.GetProperty("text").GetString()!;
            var claims = GoldClaim.Of(found[text], isGold: false).Where(c => c.Kind != "other").ToList();
            predicted += claims.Count;
            foreach (var wanted in GoldClaim.Of(document, isGold: true))
            {
                var match = claims.Find(c => c.Kind == wanted.Kind && c.Overlaps(wanted));
                claims.Remove(match!);
                predicted -= match is not null && !wanted.IsSure ? 1 : 0;
                if (wanted.IsSure && wanted.Kind != "other")
                {
                    sure++;
                    var difference = match is null ? "missing" : wanted.DifferenceOf(match);
                    right += difference.Length == 0 ? 1 : 0;
                    list.Append(difference.Length == 0 ? "" : $"- {difference}: {wanted.Kind}: {wanted.Text(text)}\n");
                }
            }
            foreach (var claim in claims)
            {
                list.Append($"- not in the gold: {claim.Kind}: {claim.Text(text)}\n");
            }
        }
        var f1 = 200.0 * right / (predicted + sure);
        return FormattableString.Invariant($"Whole rows right: {right} of {sure} sure gold claims, {predicted} predicted, F1 {f1:0.0}. Sentence-exact gold; see samples/README.md.\n\n{list}");
    }
}
