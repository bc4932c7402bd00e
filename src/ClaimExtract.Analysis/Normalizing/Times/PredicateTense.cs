using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>The tense of the predicate that an expression depends on, by the tree of its sentence.</summary>
internal sealed class PredicateTense(WordList cues)
{
    private const int LongestClimb = 6;
    private const int Nearest = 2;

    /// <summary>Unknown where there is no tree, no predicate, or no telling form.</summary>
    public Tense Of(TaggedText text, TokenRange expression, bool isUntil)
    {
        var token = Predicate(text, Top(text, expression));
        return token < 0 ? Tense.Unknown
            : isUntil ? Until(text, token)
            : At(text, token, LongestClimb);
    }

    /// <summary>What the expression depends on; -1 where it is the root.</summary>
    private static int Top(TaggedText text, TokenRange expression)
    {
        for (var token = expression.Start; token < expression.End; token++)
        {
            if (text.Heads[token] >= 0 && !expression.Contains(text.Heads[token]))
            {
                return text.Heads[token];
            }
        }
        return -1;
    }

    private static int Predicate(TaggedText text, int token)
    {
        for (var step = 0; token >= 0 && step < Nearest; step++, token = text.Heads[token])
        {
            if (text.IsVerb(token) || text.Trees.Child(token, DependencyRelation.Copula) >= 0)
            {
                return token;
            }
        }
        return -1;
    }

    private Tense At(TaggedText text, int token, int climb)
    {
        var (isInfinitive, auxiliary) = Surroundings(text, token);
        // "has scheduled talks for Monday", "was planned for March"; but "had been due on Monday".
        if (IsCue(text, token, "future", exactly: true) && !IsPluperfect(text, token))
        {
            return Tense.Future;
        }
        if (auxiliary is not Tense.Unknown)
        {
            return auxiliary;
        }
        var above = text.Heads[token];
        if (isInfinitive && above >= 0 && climb > 0)
        {
            // "plans to leave", "a plan to leave", "is to leave" look ahead, "managed to leave" back, and "had planned to leave" too.
            return IsPluperfect(text, above) ? Tense.Past
                : IsCue(text, above, "future") || text.Text[above] is "is" or "are" ? Tense.Future
                : At(text, above, climb - 1);
        }
        var word = text.Text[token];
        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            return IsCue(text, token, "future") ? Tense.Future : above >= 0 && climb > 0 && text.IsVerb(above) ? At(text, above, climb - 1) : Tense.Unknown;
        }
        return IsCue(text, token, "past") || (text.PartsOfSpeech[token] == PartOfSpeech.Verb && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) ? Tense.Past
            : Tense.Unknown;
    }

    private static bool IsPluperfect(TaggedText text, int token)
    {
        foreach (var child in text.Trees.Children(token))
        {
            if (text.Relations[child] == DependencyRelation.Auxiliary && text.Text[child] is "had" or "'d" or "’d")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"postponed until Tuesday", "has until Tuesday" look ahead; "fought until Tuesday" does not.</summary>
    private Tense Until(TaggedText text, int token) =>
        IsCue(text, token, "future until") || text.Text[token] is "has" or "have" or "gives" ? Tense.Future : Tense.Unknown;

    private bool IsCue(TaggedText text, int token, string cue, bool exactly = false) =>
        cues.TryGetValue(text.Text[token], out var found) && (exactly ? found == cue : found.StartsWith(cue, StringComparison.Ordinal));

    /// <summary>Whether "to" stands before a verb, and the tense that its auxiliaries give it.</summary>
    private static (bool IsInfinitive, Tense Auxiliary) Surroundings(TaggedText text, int token)
    {
        var (isInfinitive, tense, isPresent) = (false, Tense.Unknown, false);
        foreach (var child in text.Trees.Children(token))
        {
            if (child > token + 1)
            {
                break;
            }
            var word = text.Text[child];
            isInfinitive |= word is "to" && text.Relations[child] == DependencyRelation.Marker;
            if (text.Relations[child] is not (DependencyRelation.Auxiliary or DependencyRelation.Copula))
            {
                continue;
            }
            isPresent |= word is "is" or "are" or "am" or "'s" or "’s" or "'re" or "’re";
            tense = Stronger(tense, Auxiliary(word));
        }
        return (isInfinitive, tense is Tense.Unknown && isPresent && text.Text[token].EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? Tense.Future : tense);
    }

    private static Tense Auxiliary(ReadOnlySpan<char> word) => word switch
    {
        "will" or "Will" or "wo" or "'ll" or "’ll" or "shall" or "would" or "may" or "might" or "must" or "should" => Tense.Future,
        "was" or "were" or "had" or "did" or "has" or "have" or "'ve" or "’ve" => Tense.Past,
        _ => Tense.Unknown,
    };

    /// <summary>"will have been": the first that tells wins.</summary>
    private static Tense Stronger(Tense first, Tense second) => first is Tense.Unknown ? second : first;
}
