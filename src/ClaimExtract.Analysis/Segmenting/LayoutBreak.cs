using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Boundaries that the layout makes, without a full stop: list items, rules, addresses, stamps of messages.</summary>
internal static class LayoutBreak
{
    private const int ShortestRule = 5;
    private const int LongestValediction = 4;

    /// <summary>Whether a sentence begins at a token, whatever mark stands before it.</summary>
    public static bool IsBefore(in TokenWindow window, int start, int token, ListMarker list)
    {
        if (!window.HasSpaceBefore(token))
        {
            return false;
        }
        return IsBullet(window, token)
            || ContinuesList(window, token, list)
            || IsStamp(window, token)
            || (window.IsUpper(token) && (EndsStamp(window, token) || EndsValediction(window, start, token)))
            || (EndsLine(window, token - 1) && (window.IsUpper(token) || IsAddress(window, token)));
    }

    private static bool IsBullet(in TokenWindow window, int token) =>
        window.Head(token) is '\u2022' or '\u2043' or '\u2023' or '\u25E6' or '\u25AA' or '\u25CF' or '\u25A0' or '\u2219';

    private static bool ContinuesList(in TokenWindow window, int token, ListMarker list)
    {
        if (list.Length == 0)
        {
            return false;
        }
        var marker = ListMarker.At(window, token);
        return marker.Length > 0 && marker.Follows(list) && token + marker.Length < window.Count && window.IsUpper(token + marker.Length);
    }

    /// <summary>A date and an hour in digits, as above a message or a comment, after the name of its author.</summary>
    private static bool IsStamp(in TokenWindow window, int token) =>
        token + 1 < window.Count && IsDate(window, token) && IsHour(window, token + 1)
        && (window.IsUpper(token - 1) || IsAddress(window, token - 1) || window[token - 1] is ">");

    private static bool EndsStamp(in TokenWindow window, int token)
    {
        if (IsHalfOfDay(window[token]))
        {
            return false;
        }
        var hour = IsHalfOfDay(window[token - 1]) ? token - 2 : token - 1;
        return hour > 0 && IsHour(window, hour) && IsDate(window, hour - 1);
    }

    private static bool IsHalfOfDay(ReadOnlySpan<char> word) => word is "AM" or "PM" or "am" or "pm";

    private static bool EndsValediction(in TokenWindow window, int start, int token)
    {
        if (window[token - 1] is not "," || token - start > LongestValediction)
        {
            return false;
        }
        for (var i = start; i < token - 1; i++)
        {
            if (!SegmentingWords.Valedictions.Contains(window[i]))
            {
                return false;
            }
        }
        return token - 1 > start;
    }

    private static bool EndsLine(in TokenWindow window, int token) =>
        IsAddress(window, token) || IsRule(window[token]) || window[token] is ">>" || window.IsEmoticon(token);

    private static bool IsRule(ReadOnlySpan<char> token) =>
        token.Length >= ShortestRule && token[0] is '-' or '_' or '=' or '*' or '~' && !token.ContainsAnyExcept(token[0]);

    private static bool IsAddress(in TokenWindow window, int token) =>
        window.Token(token).Kind == TokenKind.Word && window[token].Length > 4
        && ((window[token].Contains('@') && window[token].Contains('.')) || window[token].Contains("://", StringComparison.Ordinal) || window[token].StartsWith("www.", StringComparison.Ordinal))
        && window.Head(token) != '@';

    private static bool IsDate(in TokenWindow window, int token) =>
        window.Token(token).Kind == TokenKind.Number && window[token].Count('/') == 2;

    private static bool IsHour(in TokenWindow window, int token) =>
        window.Token(token).Kind == TokenKind.Number && window[token].Contains(':');
}
