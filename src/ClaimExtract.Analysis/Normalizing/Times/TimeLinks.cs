using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Rules;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>Reads how an expression is tied to its sentence and to the expression before it.</summary>
internal static class TimeLinks
{
    public static TimeLink Around(SentenceWords words, int token, int end) =>
        words.Chars(end) is "being" or "has" or "is" || (words.Is(token - 2, "far") && words.Is(token - 3, "so")) || (words.Is(token - 1, "date") && words.Is(token - 2, "to"))
            ? TimeLink.Present
            : Before(words, token);

    private static TimeLink Before(SentenceWords words, int token) => words.Chars(token - 1) switch
    {
        "in" or "In" or "during" or "During" or "with" or "With" or "on" or "On" or "for" => TimeLink.Plain,
        "since" or "Since" => TimeLink.Since,
        "by" or "By" or "until" or "Until" or "till" or "before" or "Before" => TimeLink.Until,
        "from" or "From" => TimeLink.From,
        "between" or "Between" => TimeLink.Between,
        "to" or "through" or "-" or "–" or "—" or "~" => TimeLink.To,
        "and" => TimeLink.And,
        _ => TimeLink.None,
    };

    /// <summary>TimeBank leaves out the article of a hyphenated attribute ("the [third-quarter] loss") and every possessive.</summary>
    public static int Start(SentenceWords words, int token, int end)
    {
        var isDropped = words.Is(token, "the") ? words.IsHyphen(end - 2) && words.IsLowerNoun(end) : words.Chars(token) is "its" or "his" or "their" or "Its";
        return isDropped && end > token + 1 ? token + 1 : token;
    }

    /// <summary>A further day of the month after a date: ", 25", "and 25", "-7", "to 7, 2024".</summary>
    public static bool NextDay(SentenceWords words, int token, out int start, out int day, out YearReference? year, out int end)
    {
        (start, day, year, end) = (token + 1, 0, null, token);
        if (!(words.IsDash(token) || words.Chars(token) is "and" or "or" or "to" or "through" or "till" or "until" or ","))
        {
            return false;
        }
        start = words.Is(start, "the") ? start + 1 : start;
        var isRange = words.Chars(token) is "to" or "through" or "till" or "until";
        if (!MonthRule.TryDay(words, start, out day, out end) || (words[start] is not null && !(isRange && words.Is(start, TimeWordKind.Ordinal))))
        {
            return false;
        }
        if (MonthRule.TryYearAfter(words, end, shortToo: false, out year, out var yearEnd) && year?.Year is not null)
        {
            end = yearEnd;
            return true;
        }
        year = null;
        var isList = words.IsDash(token) || words.Is(token, ",") is false;
        return isList && !words.Is(end, "of") && !words.IsLowerNoun(end) && words[end] is not { Kind: TimeWordKind.Month or TimeWordKind.Unit or TimeWordKind.Scale }
            && words.Chars(end) is not ['%' or '$'];
    }
}
