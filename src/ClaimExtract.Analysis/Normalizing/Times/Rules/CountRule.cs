using System.Globalization;
using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>The number before a unit of time: "3", "2.5", "two and a half", "one hundred and eighty", "several", "a few", "a couple of".</summary>
internal static class CountRule
{
    private const int LongestNumber = 12;

    public static bool TryRead(SentenceWords words, int token, out Count count, out int end)
    {
        (count, end) = (default, token);
        if (words[token] is { Kind: TimeWordKind.Article, Number: 1 })
        {
            return TryAfterArticle(words, token + 1, out count, out end);
        }
        if (words.Is(token, "another"))
        {
            // "another two weeks", "another few days", "another year"
            if (!TryRead(words, token + 1, out count, out end))
            {
                (count, end) = (Count.One, token + 1);
            }
            return true;
        }
        if (words[token] is { Kind: TimeWordKind.Vague })
        {
            (count, end) = (Count.Vague, words.Next(token));
            return true;
        }
        if (words[token] is { Kind: TimeWordKind.Fraction } && words[words.Next(token)] is { Kind: TimeWordKind.Article, Number: 1 })
        {
            (count, end) = (new Count(0.5m, false), words.Next(token) + 1);
            return true;
        }
        if (words[token] is { Kind: TimeWordKind.Cardinal, Mark: "couple" })
        {
            (count, end) = (new Count(2, false), words.Is(token + 1, "of") ? token + 2 : token + 1);
            return true;
        }
        if (!TryNumber(words, token, out var number, out end))
        {
            return false;
        }
        count = new Count(number, false);
        return true;
    }

    /// <summary>A number in digits or words, with "and a half" or a fraction in digits.</summary>
    public static bool TryNumber(SentenceWords words, int token, out decimal number, out int end)
    {
        if (!TryDigits(words, token, out number, out end) && !TryWords(words, token, out number, out end))
        {
            return false;
        }
        if (words.Is(end, "and") && words.Is(end + 1, TimeWordKind.Article) && words[end + 2] is { Kind: TimeWordKind.Fraction })
        {
            (number, end) = (number + 0.5m, end + 3);
        }
        else if (words.Is(end, "1/2") || words.Is(end, "½"))
        {
            (number, end) = (number + 0.5m, end + 1);
        }
        return true;
    }

    private static bool TryAfterArticle(SentenceWords words, int token, out Count count, out int end)
    {
        (count, end) = (Count.One, token);
        if (words[token] is { Kind: TimeWordKind.Vague } vague && !words.Is(token, "some") && vague.Kind == TimeWordKind.Vague)
        {
            (count, end) = (Count.Vague, words.Next(token));
        }
        else if (words[token] is { Mark: "couple" })
        {
            (count, end) = (new Count(2, false), words.Is(token + 1, "of") ? token + 2 : token + 1);
        }
        else if (words[token] is { Kind: TimeWordKind.Fraction })
        {
            (count, end) = (new Count(0.5m, false), words.Next(token));
        }
        else if (words[token] is { Kind: TimeWordKind.Scale } scale)
        {
            (count, end) = (new Count(scale.Number, false), words.Next(token));
        }
        return true;
    }

    private static bool TryDigits(SentenceWords words, int token, out decimal number, out int end)
    {
        (number, end) = (0, token + 1);
        if (words.TryDigits(token, out var whole))
        {
            number = whole;
        }
        else if (!(words.Chars(token) is [>= '0' and <= '9', .., >= '0' and <= '9'] and { Length: < 12 })
            || !decimal.TryParse(words.Chars(token), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }
        end = words.Next(token);
        return true;
    }

    private static bool TryWords(SentenceWords words, int token, out decimal number, out int end)
    {
        long sum = 0;
        long group = 0;
        (number, end) = (0, token);
        for (var i = token; i < words.End && i < token + LongestNumber; i = words.Next(i))
        {
            var word = words[i];
            if (word is { Kind: TimeWordKind.Cardinal, Mark: "" })
            {
                // "twenty" takes "three", "ten" takes nothing.
                if (group % 100 != 0 && !(group % 100 >= 20 && group % 10 == 0 && word.Number < 10))
                {
                    break;
                }
                group += word.Number;
            }
            else if (word is { Kind: TimeWordKind.Scale } && i > token)
            {
                group *= word.Number;
                if (word.Number >= 1000)
                {
                    (sum, group) = (Math.Min(sum + group, 1_000_000_000), 0);
                }
            }
            else if (!(i > token && words.Is(i, "and") && words[i - 1] is { Kind: TimeWordKind.Scale } && words[i + 1] is { Kind: TimeWordKind.Cardinal }))
            {
                break;
            }
            end = words.Next(i);
        }
        number = sum + group;
        return end > token;
    }
}
