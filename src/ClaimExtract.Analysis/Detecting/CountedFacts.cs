using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>
/// A number whose measure names a type ("233 fighters captured", "in 28 operations") is a claim of its own, also where the clause
/// around it was taken for another type: each counted quantity makes a separate claim.
/// </summary>
internal sealed class CountedFacts
{
    /// <summary>Measured on the training news: how often such a number is a claim of its type where the classifier chose another.</summary>
    private const double Confidence = 0.5;

    private readonly WordList _holding = WordList.Load("English/holding-verbs.txt");

    public void AddTo(List<Clause> clauses, List<TypedClause> found, TaggedText tagged, FoundValues values)
    {
        foreach (var clause in clauses)
        {
            foreach (var quantity in values.QuantitiesIn(tagged.Text.SpanOf(clause.Tokens)))
            {
                if (KindOf(tagged, clause, quantity.Measure) is { } kind
                    && !found.Exists(other => other.Kind.Name == kind && tagged.Text.SpanOf(other.Clause.Tokens).Contains(quantity.Number)))
                {
                    found.Add(new TypedClause(clause, ClaimKinds.ByName(kind), Confidence) { Rule = "detection.counted" });
                }
            }
        }
    }

    /// <summary>Only measures that leave no doubt; attackers and targets are counted in claims of other types.</summary>
    private string? KindOf(TaggedText tagged, Clause clause, QuantityMeasure measure) => measure switch
    {
        QuantityMeasure.Killed or QuantityMeasure.Wounded or QuantityMeasure.Casualties => "casualties",
        QuantityMeasure.Captured => "capture_detention",
        QuantityMeasure.Operations => "military_operation",
        QuantityMeasure.Area when HasHolding(tagged, clause) => "territory_control",
        _ => null,
    };

    private bool HasHolding(TaggedText tagged, Clause clause)
    {
        for (var token = clause.Tokens.Start; token < clause.Tokens.End; token++)
        {
            if (tagged.PartsOfSpeech[token] == PartOfSpeech.Verb && _holding.Contains(LightStemmer.Stem(tagged.Text[token])))
            {
                return true;
            }
        }
        return false;
    }
}
