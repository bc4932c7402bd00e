using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>Which of a clause's numbers a claim of a type is about.</summary>
internal static class QuantityChoice
{
    /// <summary>The numbers that each make a claim of their own; empty when the claim has none.</summary>
    public static List<Quantity> For(ClaimKind kind, IEnumerable<Quantity> found)
    {
        var all = found.Where(q => q.Measure is not QuantityMeasure.Duration).ToList();
        var own = all.Where(q => IsOwn(kind.Name, q.Measure)).ToList();
        if (own.Count > 0)
        {
            return own;
        }
        // Types about one sort of number take no other; the rest take the first.
        return kind.Name is "casualties" or "capture_detention" || all.Count == 0 ? [] : [all[0]];
    }

    /// <summary>Whether a measure is what claims of a type count.</summary>
    internal static bool IsOwn(string kind, QuantityMeasure measure) => kind switch
    {
        "casualties" => measure is QuantityMeasure.Killed or QuantityMeasure.Wounded or QuantityMeasure.Missing or QuantityMeasure.Casualties,
        "capture_detention" => measure is QuantityMeasure.Captured or QuantityMeasure.Released or QuantityMeasure.Missing,
        "strength_estimate" => measure is QuantityMeasure.Strength or QuantityMeasure.Weapons,
        "territory_control" => measure is QuantityMeasure.Area,
        "attack" => measure is QuantityMeasure.Attacks,
        "military_operation" => measure is QuantityMeasure.Operations or QuantityMeasure.Weapons,
        "displacement_humanitarian" => measure is QuantityMeasure.Displaced,
        _ => false,
    };
}
