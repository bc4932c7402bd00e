using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Dates in digits: "2024-10-17", "10/17/2024", "17.10.2024". Reads characters, as tokenizers differ here.</summary>
internal static class NumericDateRule
{
    public static TimeMatch? Match(SentenceWords words, int token)
    {
        if (words.Chars(token) is not [>= '0' and <= '9', ..])
        {
            return null;
        }
        var text = words.Text.Text.AsSpan();
        var start = words.Text.Tokens[token].Start;
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '/' or '$' or '-' && start > 1 && char.IsLetterOrDigit(text[start - 2])))
        {
            return null;
        }
        var limit = Math.Min(text.Length, start + 11);
        var scanner = new DigitScanner(text[start..limit]);
        if (!scanner.TryNumber(out var first, out var firstLength) || !scanner.TrySeparator(out var separator)
            || !scanner.TryNumber(out var second, out var secondLength) || secondLength > 2)
        {
            return null;
        }
        if (!scanner.TrySame(separator) || !scanner.TryNumber(out var third, out var thirdLength))
        {
            return null;
        }
        if (!scanner.IsAtBreak || EndToken(words, token, start + scanner.Position) is not { } end)
        {
            return null;
        }
        return firstLength == 4
            ? thirdLength <= 2 && second is >= 1 and <= 12 && third is >= 1 and <= 31
                ? new TimeMatch(end, new CalendarReading(YearReference.Explicit(first), second, third))
                : null
            : thirdLength is 4 or 2 && firstLength <= 2 && IsPlausible(first, second) && (thirdLength == 4 || separator != '-')
                ? new TimeMatch(end, new NumericDateReading(first, second, thirdLength == 2 ? YearRule.Full(third) : third, separator == '.'))
                : null;
    }

    private static bool IsPlausible(int first, int second) =>
        first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12);

    /// <summary>The token after the one that ends at a place; null when none ends there.</summary>
    private static int? EndToken(SentenceWords words, int token, int position)
    {
        while (token < words.End && words.Text.Tokens[token].End < position)
        {
            token++;
        }
        return token < words.End && words.Text.Tokens[token].End == position ? token + 1 : null;
    }
}
