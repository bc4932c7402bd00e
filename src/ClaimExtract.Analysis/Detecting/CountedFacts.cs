using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>
/// A number whose measure names a type ("233 fighters captured", "in 28 operations") is a claim of its own, also where the clause
/// around it was taken for another type: each counted quantity makes a separate claim.
/// </summary>
internal static class CountedFacts
{
    /// <summary>Measured on the training news: how often such a number is a claim of its type where the classifier chose another.</summary>
    private const double Confidence = 0.5;

    public static void AddTo(List<TypedClause> found, TaggedText tagged, FoundValues values)
    {
        foreach (var typed in found.ToArray())
        {
            foreach (var quantity in values.QuantitiesIn(tagged.Text.SpanOf(typed.Clause.Tokens)))
            {
                if (KindOf(quantity.Measure) is { } kind && kind != typed.Kind.Name
                    && !found.Exists(other => other.Kind.Name == kind && tagged.Text.SpanOf(other.Clause.Tokens).Contains(quantity.Number)))
                {
                    found.Add(new TypedClause(typed.Clause, ClaimKinds.ByName(kind), Confidence));
                }
            }
        }
    }

    /// <summary>Only measures that leave no doubt; attackers and targets are counted in claims of other types.</summary>
    private static string? KindOf(QuantityMeasure measure) => measure switch
    {
        QuantityMeasure.Killed or QuantityMeasure.Wounded or QuantityMeasure.Casualties => "casualties",
        QuantityMeasure.Captured => "capture_detention",
        QuantityMeasure.Operations => "military_operation",
        _ => null,
    };
}
