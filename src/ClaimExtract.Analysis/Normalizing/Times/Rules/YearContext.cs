using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Whether a number between 1000 and 2199 stands for a year: by the words beside it.</summary>
internal static class YearContext
{
    public static bool IsYear(SentenceWords words, int token, int year)
    {
        if (IsNamed(words, token - 1) || IsMeasured(words, token))
        {
            return false;
        }
        if (IsAfterTimePreposition(words, token))
        {
            return true;
        }
        if (IsCounted(words, token + 1))
        {
            // "the 1992 protests" against "the 2000 soldiers"
            return words.Is(token - 1, "the") && year is > 1900 and < 2100 && year % 100 != 0;
        }
        return IsAfterPreposition(words, token)
            || (year is >= 1850 and < 2100 && (IsBesideYear(words, token) || IsAlone(words, token) || IsAttribute(words, token) || IsBeforeSingular(words, token, year)));
    }

    public static bool IsAfterPreposition(SentenceWords words, int token) =>
        IsAfterTimePreposition(words, token) || words.Chars(token - 1) switch
        {
            ['o' or 'O', 'f'] or ['b' or 'B', 'y'] or ['t' or 'T', 'o'] => true,
            "from" or "From" or "for" or "For" or "until" or "Until" or "till" or "through" or "before" or "Before" or "after" or "After"
                or "between" or "Between" or "late" or "early" or "mid" or "Mid" or "year" or "around" or "about" or "circa" or "and" or "or"
                or "than" or "post" or "pre" or "Post" or "Pre" or "with" or "With" or "into" or "fiscal" or "due" => true,
            ['-'] when words.Is(token - 2, "mid") || words.Is(token - 2, "post") || words.Is(token - 2, "pre") => true,
            _ => false,
        };

    public static bool IsDecadeWord(SentenceWords words, int token) =>
        !IsAge(words, token - 2) && !IsAge(words, token - 1)
        && (words.Is(token - 1, "the") || words.Is(token - 1, TimeWordKind.Edge) || words.Chars(token) is ['m' or 'M', 'i', 'd', '-', ..]);

    /// <summary>"in his mid-sixties"</summary>
    private static bool IsAge(SentenceWords words, int token) =>
        words.Chars(token) is "his" or "her" or "their" or "my" or "your" or "our" or "its";

    private static bool IsAfterTimePreposition(SentenceWords words, int token) =>
        words.Chars(token - 1) is "in" or "In" or "IN" or "since" or "Since" or "during" or "During";

    /// <summary>"flight 2024", "Resolution 2254", "$1990", "No. 1990": a number that names or prices.</summary>
    private static bool IsNamed(SentenceWords words, int token) =>
        words.Chars(token) is ['$' or '£' or '€' or '#' or '¥' or '/' or '+' or '=' or ':'] or "No" or "No." or "no."
            || words.Chars(token).Equals("flight", StringComparison.OrdinalIgnoreCase)
            || (words.Chars(token) is ['-' or '–' or '.'] && words.IsTight(token - 1) && words.IsTight(token) && !IsBesideYear(words, token + 1)
                && !words.Is(token - 1, "mid") && !words.Is(token - 1, "post") && !words.Is(token - 1, "pre"));

    private static bool IsMeasured(SentenceWords words, int token) =>
        words[words.Next(token)] is { Kind: TimeWordKind.Unit or TimeWordKind.Scale or TimeWordKind.Meridiem or TimeWordKind.Zone }
                && !words.Is(token + 1, "quarter") && !words.Is(token + 1, "local")
            || words.Chars(token + 1) is ['%' or '°'] or "percent" or "per" or "km" or "miles" or "feet" or "tons" or "dollars" or "euros"
                or "meters" or "metres" or "pounds" or "kg" or "kilometers" or "kilometres" or "mph" or "GMT" or "hrs"
            || (words.IsTight(token) && words.Chars(token + 1) is ['.' or ',' or ':', ..] && words.Chars(token + 2) is [>= '0' and <= '9', ..] && words.IsTight(token + 1));

    /// <summary>A plain plural noun that the number would count.</summary>
    public static bool IsCounted(SentenceWords words, int token)
    {
        var chars = words.Chars(token);
        return words.IsLowerWord(token)
            && ((chars.Length > 3 && chars[^1] == 's' && chars[^2] is not ('s' or 'u' or 'i') && chars is not "was")
                || chars is "people" or "men" or "women" or "children" or "troops" or "police" or "personnel" or "more" or "other" or "of");
    }

    /// <summary>"1994 and 1997", "2014-2018", "1999/2000".</summary>
    private static bool IsBesideYear(SentenceWords words, int token) =>
        IsYearNumber(words, token - 2) && (words.IsDash(token - 1) || words.Chars(token - 1) is ['/' or ','] or "and" or "or" or "to")
        || ((words.IsDash(token + 1) || words.Chars(token + 1) is ['/'] or "and" or "or" or "to") && IsYearNumber(words, token + 2));

    /// <summary>"his failed 1996 campaign": a number does not count a singular noun.</summary>
    private static bool IsBeforeSingular(SentenceWords words, int token, int year) =>
        year is > 1900 and < 2050 && year % 50 != 0 && words.IsLowerWord(token - 1) && words.IsLowerNoun(token + 1) && words.Chars(token + 1)[^1] != 's';

    private static bool IsYearNumber(SentenceWords words, int token) =>
        words.Chars(token).Length == 4 && words.TryDigits(token, out var year) && year is >= 1500 and < 2100;

    /// <summary>Between brackets, commas, or at the end: "(1995)", ", 1998,", "1998:".</summary>
    private static bool IsAlone(SentenceWords words, int token)
    {
        var before = words.Chars(token - 1);
        var after = words.Chars(token + 1);
        return (before is ['(' or '[' or ',' or ';'] || token == words.First)
            && (after is [')' or ']' or ',' or ';' or '.' or ':'] or "" || words.Is(token + 1, "and"));
    }

    /// <summary>"the 2003 invasion", "a 2010 report", "its 1991 budget", "2024 being …".</summary>
    private static bool IsAttribute(SentenceWords words, int token) =>
        (words.Chars(token - 1) is "the" or "The" or "a" or "A" or "its" or "his" or "her" or "their" or "that" or "this" or "'s" or "’s" or "s"
            && (words.IsLowerWord(token + 1) || words.IsCapital(token + 1)))
        || (!words.IsCapital(token - 1) && words.Chars(token + 1) is "being" or "was" or "is" or "has" or "'s" or "’s");
}
