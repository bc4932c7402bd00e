using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>A clause that asserts a claim of a type.</summary>
internal sealed record TypedClause(Clause Clause, ClaimKind Kind, double Confidence)
{
    /// <summary>What told the type.</summary>
    public string Rule { get; init; } = "detection.linear";
}

/// <summary>From probabilities to the types of a clause, and from neighboring clauses of one type to one claim.</summary>
internal static class TypeChoice
{
    /// <summary>Adds the types that a clause is taken to assert, the likeliest first.</summary>
    public static void AddTo(List<TypedClause> found, Clause clause, ReadOnlySpan<double> probabilities, TypeThresholds thresholds)
    {
        Span<int> chosen = stackalloc int[TypeThresholds.MostTypes];
        foreach (var kind in chosen[..thresholds.Choose(probabilities, chosen)])
        {
            found.Add(new TypedClause(clause, ClaimKinds.All[kind], probabilities[kind]));
        }
    }

    /// <summary>Several facts of one type and one source are one claim, unless each carries a counted number of its own.</summary>
    public static IEnumerable<TypedClause> Merge(TaggedText tagged, FoundValues values, List<TypedClause> found)
    {
        // The more specific type is the one: "other" stands only where a clause has nothing else.
        var specific = found.Where(t => t.Kind.Name != "other" || !found.Exists(o => o.Kind != t.Kind && o.Clause.Tokens == t.Clause.Tokens));
        foreach (var group in specific.GroupBy(t => (t.Kind, t.Clause.Attribution)))
        {
            TypedClause? open = null;
            foreach (var next in group.OrderBy(t => t.Clause.Tokens.Start))
            {
                if (open is not null && HasNumber(open) && HasNumber(next))
                {
                    yield return open;
                    open = next;
                }
                else
                {
                    open = open is null ? next : Join(open, next);
                }
            }
            if (open is not null)
            {
                yield return open;
            }
        }

        bool HasNumber(TypedClause typed) =>
            QuantityChoice.For(typed.Kind, values.QuantitiesIn(tagged.Text.SpanOf(typed.Clause.Tokens))).Count > 0;
    }

    private static TypedClause Join(TypedClause first, TypedClause second) => first with
    {
        Clause = first.Clause with { Tokens = new TokenRange(first.Clause.Tokens.Start, second.Clause.Tokens.End) },
        Confidence = Math.Max(first.Confidence, second.Confidence),
        Rule = first.Confidence >= second.Confidence ? first.Rule : second.Rule,
    };
}
