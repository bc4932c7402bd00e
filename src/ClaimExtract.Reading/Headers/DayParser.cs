using System.Globalization;

namespace ClaimExtract.Reading.Headers;

/// <summary>Days as metadata give them: ISO 8601, RFC 5322, and English month names. The day as written counts, whatever its time zone.</summary>
/// <remarks>Days with digits only in another order than year-month-day are refused: 3/4/2024 has two readings.</remarks>
public static class DayParser
{
    private static readonly string[] s_formats =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyyMMdd",
        "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy", "MMM. d, yyyy",
    ];

    public static bool TryParse(string text, out DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(text);
        var content = text.AsSpan().Trim();
        return TryExact(content, out day)
            || TryExact(BeforeTime(content), out day)
            || TryExact(AfterWeekday(content), out day)
            || TryExact(FirstWords(AfterWeekday(content), 3), out day);
    }

    private static bool TryExact(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>"2024-10-17T08:30:00+03:00" → "2024-10-17".</summary>
    private static ReadOnlySpan<char> BeforeTime(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('T', ' ');
        return end > 0 && char.IsAsciiDigit(text[0]) ? text[..end] : text;
    }

    /// <summary>"Thu, 17 Oct 2024" → "17 Oct 2024".</summary>
    private static ReadOnlySpan<char> AfterWeekday(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && !text[..comma].ContainsAnyInRange('0', '9') ? text[(comma + 1)..].TrimStart() : text;
    }

    /// <summary>"17 Oct 2024 08:30 GMT" → "17 Oct 2024".</summary>
    private static ReadOnlySpan<char> FirstWords(ReadOnlySpan<char> text, int count)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' && --count == 0)
            {
                return text[..i];
            }
        }
        return text;
    }
}
