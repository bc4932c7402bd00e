using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Reads what leads up to a unit of time.</summary>
internal static class UnitPhraseReader
{
    public static bool TryRead(SentenceWords words, int token, out UnitPhrase phrase)
    {
        phrase = default;
        var at = SkipApproximation(words, token);
        var isApproximate = at > token;
        var hasThe = words.Is(at, "the");
        at += hasThe || words.Chars(at) is "its" or "his" or "their" or "these" or "those" ? 1 : 0;
        var deictic = ReadDeictic(words, ref at);
        var ordinal = deictic is null ? ReadOrdinal(words, ref at) : 0;
        var hasArticle = words[at] is { Kind: TimeWordKind.Article, Number: 1 };
        Count? count = CountRule.TryRead(words, at, out var read, out var afterCount) && !(hasThe && hasArticle) ? read : null;
        at = count is null ? at : afterCount;
        for (var i = 0; i < 2 && words.Is(at, TimeWordKind.Adjective); i++)
        {
            at = words.Next(at);
        }
        if (ordinal == 0 && deictic is null)
        {
            deictic = count is not null && words[at] is { Kind: TimeWordKind.Deictic, Number: not 0, Mark: not "vague" } && words[at + 1] is { IsPlural: true } ? ReadDeictic(words, ref at) : null;
        }
        if (!TryUnit(words, at, count, out var unit, out var isPlural)
            || (isApproximate && (count is null || deictic is not null)))
        {
            return false;
        }
        phrase = new UnitPhrase(token, isApproximate, hasThe, deictic, ordinal, count, hasArticle, unit, isPlural, at + 1);
        return true;
    }

    private static bool TryUnit(SentenceWords words, int token, Count? count, out TimeUnit unit, out bool isPlural)
    {
        (unit, isPlural) = (TimeUnit.Second, false);
        if (words[token] is { Kind: TimeWordKind.DayPart, Number: 4, IsPlural: true } && count is not null && words.IsLowerWord(token))
        {
            // "for two nights": counted as days.
            (unit, isPlural) = (TimeUnit.Day, true);
            return true;
        }
        if (words[token] is { Kind: TimeWordKind.Unit } word && (word.Mark != "short" || count is { IsVague: false }))
        {
            (unit, isPlural) = (word.Unit, word.IsPlural);
            return true;
        }
        // "ten-second", "one second later": the unit; "a second man", "the second": the ordinal.
        return words.Is(token, "second") && count is { IsVague: false } && !words.Is(token - 1, TimeWordKind.Article)
            && (words.IsHyphen(token - 1) || words.Is(token + 1, TimeWordKind.Tail) || !words.IsLowerWord(token + 1));
    }

    /// <summary>"last", "the past", "this coming", "the same".</summary>
    private static TimeWord? ReadDeictic(SentenceWords words, ref int at)
    {
        TimeWord? found = null;
        for (var i = 0; i < 2 && words[at] is { Kind: TimeWordKind.Deictic } deictic; i++)
        {
            found = found is { Number: not 0 } ? found : deictic;
            at++;
        }
        return found;
    }

    private static int ReadOrdinal(SentenceWords words, ref int at)
    {
        if (!words.TryOrdinal(at, out var number, out var end))
        {
            return 0;
        }
        at = words.IsHyphenated(end - 1) ? end + 1 : end;
        return number;
    }

    /// <summary>"nearly", "more than", "at least", "no more than", "up to", "over": in TimeBank part of the expression.</summary>
    private static int SkipApproximation(SentenceWords words, int token)
    {
        if (words.Is(token, TimeWordKind.Approximate))
        {
            return token + 1;
        }
        return words.Chars(token) switch
        {
            "more" or "More" or "less" or "Less" when words.Is(token + 1, "than") => token + 2,
            "at" or "At" when words.Is(token + 1, "least") => token + 2,
            "up" or "Up" when words.Is(token + 1, "to") => token + 2,
            "no" or "No" when words.Chars(token + 1) is "more" or "less" && words.Is(token + 2, "than") => token + 3,
            "over" or "Over" when words[token + 1] is { Kind: TimeWordKind.Cardinal or TimeWordKind.Article, Number: > 0 } || words.TryDigits(token + 1, out _) => token + 1,
            _ => token,
        };
    }
}
