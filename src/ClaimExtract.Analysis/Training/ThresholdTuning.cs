using ClaimExtract.Analysis.Detecting;
using ClaimExtract.Learning.Classifying;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>
/// Finds the thresholds with which the types of whole sentences agree best with the gold.
/// Counts as the scorer of the claims corpus does: <c>other</c> never, unsure claims neither for nor against.
/// </summary>
internal sealed class ThresholdTuning
{
    private static readonly int s_other = ClaimKinds.All.IndexOf(ClaimKinds.ByName("other"));

    private readonly List<(double[][] Clauses, LabeledClause Gold, bool IsOpen)> _sentences = [];

    public ThresholdTuning(IReadOnlyList<ScoredClause> held, Calibration calibration)
    {
        foreach (var sentence in held.GroupBy(h => (h.Division, h.Clause.Document, h.Clause.Sentence)))
        {
            var clauses = sentence.Select(clause => Probabilities(clause, calibration)).ToArray();
            var gold = sentence.First().Clause;
            _sentences.Add((clauses, gold, !gold.Sure.Contains(true) && gold.Unsure.Contains(true)));
        }
    }

    /// <summary>As the detector has them.</summary>
    private static double[] Probabilities(ScoredClause clause, Calibration calibration)
    {
        var probabilities = clause.Scores.Select((score, kind) => calibration.Probability(kind, score)).ToArray();
        CueTypes.Apply(clause.Clause.Cue, probabilities);
        return probabilities;
    }

    /// <summary>Coordinate ascent on the mean of micro and macro F1: the rare types are what users come for.</summary>
    public TypeThresholds Best()
    {
        var best = new TypeThresholds([.. ClaimKinds.All.Select(_ => 0.3)], 0.5);
        for (var round = 0; round < 3; round++)
        {
            for (var kind = 0; kind < best.Values.Length; kind++)
            {
                best = Steps().Select(step => best with { Values = [.. best.Values.Select((value, i) => i == kind ? step : value)] }).MaxBy(Quality)!;
            }
            best = Steps().Select(step => best with { Slack = 2 * step }).MaxBy(Quality)!;
        }
        return best;
    }

    public (double Micro, double Macro, double[] Kinds) F1(TypeThresholds thresholds)
    {
        var counts = Counts(thresholds);
        var kinds = counts.Select(F1).ToArray();
        var all = (counts.Sum(c => c.Hits), counts.Sum(c => c.Found), counts.Sum(c => c.Gold));
        return (F1(all), kinds.Where((_, kind) => kind != s_other).Average(), kinds);
    }

    /// <summary>The threshold that is best for F1 is half of the F1 reached (Lipton et al. 2014): far from that, a better figure is chance.</summary>
    private static IEnumerable<double> Steps() => Enumerable.Range(8, 11).Select(step => step / 40.0);

    private double Quality(TypeThresholds thresholds)
    {
        var (micro, macro, _) = F1(thresholds);
        return micro + (0.3 * macro);
    }

    private static double F1((int Hits, int Found, int Gold) counts) => 200.0 * counts.Hits / Math.Max(1, counts.Found + counts.Gold);

    private (int Hits, int Found, int Gold)[] Counts(TypeThresholds thresholds)
    {
        var counts = new (int Hits, int Found, int Gold)[ClaimKinds.All.Length];
        var found = new bool[counts.Length];
        Span<int> chosen = stackalloc int[TypeThresholds.MostTypes];
        foreach (var (clauses, gold, isOpen) in _sentences)
        {
            Array.Clear(found);
            foreach (var probabilities in clauses)
            {
                foreach (var kind in chosen[..thresholds.Choose(probabilities, chosen)])
                {
                    found[kind] = true;
                }
            }
            for (var kind = 0; kind < counts.Length; kind++)
            {
                if (kind == s_other)
                {
                    continue;
                }
                counts[kind].Hits += found[kind] && gold.Sure[kind] ? 1 : 0;
                counts[kind].Gold += gold.Sure[kind] ? 1 : 0;
                counts[kind].Found += found[kind] && (gold.Sure[kind] || !(isOpen || gold.Unsure[kind])) ? 1 : 0;
            }
        }
        return counts;
    }
}
