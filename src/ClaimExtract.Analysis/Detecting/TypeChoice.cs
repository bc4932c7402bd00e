using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>A clause that asserts a claim of a type.</summary>
internal sealed record TypedClause(Clause Clause, ClaimKind Kind, double Confidence);

/// <summary>From probabilities to the types of a clause, and from neighboring clauses of one type to one claim.</summary>
internal static class TypeChoice
{
    /// <summary>One clause rarely asserts more than this many things of its own.</summary>
    private const int MostTypes = 2;

    /// <summary>Adds the types whose probability passes their threshold, the likeliest first.</summary>
    /// <param name="thresholds">One for each of <see cref="ClaimKinds.All"/>.</param>
    public static void AddTo(List<TypedClause> found, Clause clause, ReadOnlySpan<double> probabilities, IReadOnlyList<double> thresholds)
    {
        var chosen = new List<TypedClause>();
        for (var kind = 0; kind < probabilities.Length; kind++)
        {
            if (probabilities[kind] >= thresholds[kind])
            {
                chosen.Add(new TypedClause(clause, ClaimKinds.All[kind], probabilities[kind]));
            }
        }
        chosen.Sort((a, b) => b.Confidence.CompareTo(a.Confidence));
        found.AddRange(chosen.Take(MostTypes));
    }

    /// <summary>Several facts of one type and one source are one claim, unless each carries a counted number of its own.</summary>
    public static IEnumerable<TypedClause> Merge(TaggedText tagged, FoundValues values, List<TypedClause> found)
    {
        foreach (var group in found.GroupBy(t => (t.Kind, t.Clause.Attribution)))
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
    };
}
