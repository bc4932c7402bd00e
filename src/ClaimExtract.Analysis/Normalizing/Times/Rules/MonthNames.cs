using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Which "May", "March", "April", "Jan" are months.</summary>
internal static class MonthNames
{
    /// <summary>Tells the month from the verb, the walk, the given name.</summary>
    public static bool IsName(SentenceWords words, int token, TimeWord month)
    {
        if (PersonNames.Holds(words, token) || IsListedName(words, token))
        {
            return false;
        }
        var isPlaced = IsAfterDateWord(words, token);
        if (!words.IsCapital(token))
        {
            return month.Mark.Length == 0 && isPlaced;
        }
        if (month.Mark == "abbreviated")
        {
            return words.Chars(token)[^1] == '.' || words.Is(token + 1, ".") || (isPlaced && !words.IsCapital(token + 1));
        }
        if (month.Mark == "ambiguous")
        {
            return isPlaced && !(words.Is(token - 1, "the") && words.IsLowerWord(token + 1) && words.Chars(token + 1) is "on" or "for" or "against" or "to" or "of" or "in");
        }
        // "April Ryan said": a capital right after it, and nothing before it that a date would have.
        return isPlaced || !words.IsCapital(token + 1) || words[token + 1] is not null || words.TryDigits(token + 1, out _);
    }

    /// <summary>"Ann Stone and June Park": a capital on both sides of the list.</summary>
    private static bool IsListedName(SentenceWords words, int token) =>
        words.Chars(token - 1) is "and" or "or" or "," && words.IsCapital(token - 2) && words[token - 2] is null
        && words.IsCapital(token + 1) && words[token + 1] is null;

    private static bool IsAfterDateWord(SentenceWords words, int token) =>
        words[token - 1] is { Kind: TimeWordKind.Deictic or TimeWordKind.Edge or TimeWordKind.Each }
        || (words.IsHyphen(token - 1) && words[token - 2] is { Kind: TimeWordKind.Edge })
        || words.Chars(token - 1) is "in" or "In" or "IN" or "since" or "Since" or "until" or "Until" or "by" or "By" or "of" or "from" or "From"
            or "between" or "Between" or "and" or "to" or "through" or "before" or "Before" or "after" or "After" or "during" or "During" or "for"
            or "till" or "or" or "the" or "The" or "'s" or "’s" or "on" or "than" or "around"
        || (words.IsDash(token - 1) && words[token - 2] is { Kind: TimeWordKind.Month })
        || OpensRange(words, token);

    /// <summary>"Jan-Feb", "May to March"</summary>
    private static bool OpensRange(SentenceWords words, int token) =>
        (words.IsDash(token + 1) || words.Chars(token + 1) is "to" or "through") && words.Is(token + 2, TimeWordKind.Month) && words.IsCapital(token + 2);
}
