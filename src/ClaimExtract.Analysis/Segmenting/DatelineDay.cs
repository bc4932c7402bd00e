using System.Globalization;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>The day of a dateline: <c>17 Oct</c>, <c>15 Jan 90</c>, <c>Sept. 28, 2016</c>.</summary>
internal static class DatelineDay
{
    /// <summary>Years of two digits from here on are of the twentieth century.</summary>
    private const int FirstYearOfOldCentury = 50;

    /// <param name="day">Null where the year is missing or the day does not exist.</param>
    public static bool TryRead(ref DatelineCursor cursor, out DateOnly? day)
    {
        day = null;
        var trial = cursor;
        if (trial.TryReadWord("NO") && trial.SkipSpaces() && trial.TryReadWord("DATE"))
        {
            cursor = trial;
            return true;
        }
        trial = cursor;
        var hasMonth = trial.TryReadMonth(out var month);
        if (!trial.TryReadDigits(2, out var number) || number is < 1 or > 31)
        {
            return false;
        }
        trial.SkipSpaces();
        if (!hasMonth && !trial.TryReadMonth(out month))
        {
            return false;
        }
        cursor = trial;
        if (trial.TryRead(',') | trial.SkipSpaces() | !hasMonth && trial.TryReadDigits(4, out var year))
        {
            cursor = trial;
            day = Make(year, month, number);
        }
        return true;
    }

    private static DateOnly? Make(int year, int month, int number)
    {
        year += year >= 100 ? 0 : year >= FirstYearOfOldCentury ? 1900 : 2000;
        var isReal = year is >= 1800 and <= 2200 && number <= CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(year, month);
        return isReal ? new DateOnly(year, month, number) : null;
    }
}
