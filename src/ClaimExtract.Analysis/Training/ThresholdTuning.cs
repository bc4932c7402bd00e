using ClaimExtract.Learning.Classifying;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>
/// Finds for each type the probability from which it is reported, so that the types of whole sentences agree best with the gold.
/// Counts as the scorer of the claims corpus does: <c>other</c> never, unsure claims neither for nor against.
/// </summary>
internal sealed class ThresholdTuning
{
    private readonly List<(double[] Best, LabeledClause Gold, bool IsOpen)> _sentences = [];

    public ThresholdTuning(IReadOnlyList<ScoredClause> held, Calibration calibration)
    {
        foreach (var sentence in held.GroupBy(h => (h.Clause.Document, h.Clause.Sentence)))
        {
            var best = new double[ClaimKinds.All.Length];
            foreach (var clause in sentence)
            {
                for (var kind = 0; kind < best.Length; kind++)
                {
                    best[kind] = Math.Max(best[kind], calibration.Probability(kind, clause.Scores[kind]));
                }
            }
            var gold = sentence.First().Clause;
            _sentences.Add((best, gold, !gold.Sure.Contains(true) && gold.Unsure.Contains(true)));
        }
    }

    public double[] Best(out double micro, out double macro)
    {
        var thresholds = new double[ClaimKinds.All.Length];
        var (hits, found, gold, sum, counted) = (0, 0, 0, 0.0, 0);
        for (var kind = 0; kind < thresholds.Length; kind++)
        {
            thresholds[kind] = Enumerable.Range(5, 60).Select(step => step / 100.0).MaxBy(threshold => F1Of(kind, threshold));
            if (ClaimKinds.All[kind].Name != "other")
            {
                var counts = Counts(kind, thresholds[kind]);
                (hits, found, gold) = (hits + counts.Hits, found + counts.Found, gold + counts.Gold);
                (sum, counted) = (sum + F1Of(kind, thresholds[kind]), counted + 1);
            }
        }
        (micro, macro) = (200.0 * hits / Math.Max(1, found + gold), sum / counted);
        return thresholds;
    }

    public double F1Of(int kind, double threshold)
    {
        var (hits, found, gold) = Counts(kind, threshold);
        return 200.0 * hits / Math.Max(1, found + gold);
    }

    private (int Hits, int Found, int Gold) Counts(int kind, double threshold)
    {
        var (hits, found, gold) = (0, 0, 0);
        foreach (var sentence in _sentences)
        {
            var (isFound, isGold) = (sentence.Best[kind] >= threshold, sentence.Gold.Sure[kind]);
            hits += isFound && isGold ? 1 : 0;
            gold += isGold ? 1 : 0;
            found += isFound && (isGold || !(sentence.IsOpen || sentence.Gold.Unsure[kind])) ? 1 : 0;
        }
        return (hits, found, gold);
    }
}
