using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>The predicate that a time or a clause hangs on, by the tree of its sentence.</summary>
/// <param name="Token">-1 where there is none.</param>
/// <param name="IsDirect">No attribute of a noun: "killed on Tuesday", unlike "the Tuesday attack".</param>
internal readonly record struct TimeGovernor(int Token, bool IsDirect)
{
    // A time hangs on its verb, or on a noun or two below it.
    private const int LongestClimb = 8;

    public static TimeGovernor Of(TaggedText text, TextSpan time)
    {
        var range = text.Text.TokensIn(time);
        for (var token = range.Start; token < range.End; token++)
        {
            if (text.Heads[token] is >= 0 and var head && !range.Contains(head))
            {
                return Climb(text, head, isAfter: head < range.Start);
            }
        }
        return new TimeGovernor(-1, false);
    }

    /// <summary>"in October, when the eggs were still dry": the clause hangs on the time itself.</summary>
    public static bool Holds(TaggedText text, TextSpan time, int predicate) =>
        predicate >= 0 && text.Heads[predicate] is >= 0 and var head && text.Text.TokensIn(time).Contains(head);

    /// <summary>The predicate of a clause: the highest one of its tokens.</summary>
    public static int OfClause(TaggedText text, TokenRange clause)
    {
        for (var token = clause.Start; token < clause.End; token++)
        {
            if (IsPredicate(text, token) && !clause.Contains(text.Heads[token]))
            {
                return token;
            }
        }
        return -1;
    }

    /// <summary>Whether it also tells when another predicate is: the same one, one above it, or one beside it ("came on Monday and left").</summary>
    public bool Reaches(TaggedText text, int predicate)
    {
        for (var step = 0; predicate >= 0 && step < LongestClimb; step++, predicate = text.Heads[predicate])
        {
            if (predicate == Token)
            {
                return true;
            }
        }
        return false;
    }

    /// <param name="isAfter">A time behind its noun with a preposition may as well hang on the verb: parsers often err here.</param>
    private static TimeGovernor Climb(TaggedText text, int token, bool isAfter)
    {
        for (var step = 0; token >= 0 && step < LongestClimb; step++, token = text.Heads[token])
        {
            if (IsPredicate(text, token))
            {
                return new TimeGovernor(token, step == 0 || isAfter);
            }
        }
        return new TimeGovernor(-1, false);
    }

    private static bool IsPredicate(TaggedText text, int token) =>
        text.PartsOfSpeech[token] == PartOfSpeech.Verb || text.Trees.Child(token, DependencyRelation.Copula) >= 0;
}
