using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>The direction of a clause by its predicate in the tree, else by the nearest cue: "will", "is to", "due" against "said", "was" and verbs in -ed.</summary>
internal sealed class TenseFinder
{
    private const int Reach = 12;
    private const int Adjacent = 2;

    private readonly WordList _cues = WordList.Load("English/time-tense.txt");
    private readonly PredicateTense _predicates;

    public TenseFinder() => _predicates = new PredicateTense(_cues);

    /// <param name="end">The first token after the expression.</param>
    public Tense Find(SentenceWords words, int start, int end)
    {
        if (Beside(words, start, end) is not Tense.Unknown and var beside)
        {
            return beside;
        }
        var near = Near(words, start, end, out var isAdjacent);
        var predicate = isAdjacent ? Tense.Unknown : _predicates.Of(words.Tagged, new TokenRange(start, end), words.Is(start - 1, "until"));
        return predicate is Tense.Unknown || (predicate == Tense.Past && near == Tense.ClearlyPast) ? near : predicate;
    }

    /// <summary>By the nearest cue, where the tree tells nothing.</summary>
    /// <param name="isAdjacent">The cue stands right before the expression: "announced Friday", "effective June 1".</param>
    private Tense Near(SentenceWords words, int start, int end, out bool isAdjacent)
    {
        isAdjacent = false;
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (At(words, start - distance) is not Tense.Unknown and var before)
            {
                isAdjacent = distance <= Adjacent;
                return before == Tense.Past && distance <= (words.Is(start - 1, "on") ? 3 : 1) ? Tense.ClearlyPast : before;
            }
            if (At(words, end - 1 + distance) is not Tense.Unknown and var after)
            {
                return after;
            }
        }
        return Tense.Unknown;
    }

    /// <summary>"as early as Tuesday", "ahead of Sunday's election" look ahead; other "Friday's ruling" looks back.</summary>
    private static Tense Beside(SentenceWords words, int start, int end)
    {
        var isAhead = (words.Is(start - 1, "as") && words.Chars(start - 2) is "early" or "soon" or "late") || (words.Is(start - 1, "of") && words.Is(start - 2, "ahead"))
            || words.Chars(start - 1) is "by"
            || (words.Chars(start - 1) is "By" && !words.Is(end, ","));
        return isAhead ? Tense.Future
            : words.Chars(end) is "'s" or "’s" && words.Chars(start - 1) is not ("for" or "before" or "of") ? Tense.Past
            : Tense.Unknown;
    }

    private Tense At(SentenceWords words, int token)
    {
        var chars = words.Chars(token);
        if (chars.Length < 2)
        {
            return Tense.Unknown;
        }
        if (_cues.TryGetValue(chars, out var cue) && !(cue == "past" && words.Is(token - 1, "be")))
        {
            return cue == "past" ? Tense.Past : cue == "future" || (cue == "future to" && words.Is(token + 1, "to")) ? Tense.Future
                : chars[^1] == 'd' && chars[^2] == 'e' ? Tense.Past : Tense.Unknown;
        }
        if (words.Is(token, "to") && words.Chars(token - 1) is "is" or "are" or "set" or "be")
        {
            return Tense.Future;
        }
        // "will be freed on Friday": the participle after "be" says nothing of the time.
        return chars.Length > 3 && chars[^1] == 'd' && chars[^2] == 'e' && !words.Is(token - 1, "be") && words.Tagged.PartsOfSpeech[token] is PartOfSpeech.Verb or PartOfSpeech.Other
            && chars is not ("need" or "indeed" or "hundred")
            ? Tense.Past
            : Tense.Unknown;
    }
}
