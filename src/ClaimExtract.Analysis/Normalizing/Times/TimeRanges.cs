using System.Collections.Immutable;
using ClaimExtract.Analysis.Normalizing.Times.Readings;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Normalizing.Times;

/// <summary>Two expressions that open and close one stretch. TimeBank marks them apart, and so do we; here they learn of each other.</summary>
internal static class TimeRanges
{
    /// <summary>"from May to October 2020": the year stands once, at the end, and belongs to both.</summary>
    public static void ShareYears(List<FoundTime> found)
    {
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (IsPair(found[i - 1], found[i])
                && found[i - 1].Reading is CalendarReading { Year: null, Step: null, Month: { } month } open
                && found[i].Reading is CalendarReading { Year.Year: { } year, Month: { } last })
            {
                found[i - 1] = found[i - 1] with { Reading = open with { Year = YearReference.Explicit(month <= last ? year : year - 1) } };
            }
        }
    }

    /// <summary>"between August and October", told in September: the first month takes the year that puts it before the last.</summary>
    public static bool TryEarlierStart(FoundTime first, FoundTime second, TimeValue start, TimeValue end, out TimeReading reading)
    {
        reading = first.Reading;
        if (!IsRange(first, second) || start.Days is not { } open || end.Days is not { } close || close.Last.DayNumber - open.First.DayNumber is >= 0 and < 366
            || first.Reading is not CalendarReading { Year: null, Step: null, Month: { } month } calendar || second.Reading is not CalendarReading { Month: { } last })
        {
            return false;
        }
        var year = close.Last.Year - (month <= last ? 0 : 1);
        reading = calendar with { Year = YearReference.Explicit(year) };
        return year >= DateOnly.MinValue.Year;
    }

    /// <summary>"from next Monday to Friday": the weekday that closes a range is the first after its start.</summary>
    public static TimeValue? LaterEnd(FoundTime first, FoundTime second, TimeValue start) =>
        IsRange(first, second) && second.Reading is WeekdayReading { Step: null, Week: null } weekday && first.Reading is WeekdayReading && start.Days is { } open
            && Days.Add(open.First, (weekday.Weekday - Days.WeekdayOf(open.First) + 6) % 7 + 1) is { } day
            ? TimeValue.Date(Days.Text(day), Days.Single(day), DatePrecision.Day, start.Basis)
            : null;

    /// <summary>"between March and now": the present of a range is the article's day.</summary>
    private static DayRange? DaysOf(TimeExpression time, DateOnly? document) =>
        time.Value == "PRESENT_REF" && document is { } today ? new DayRange(today, today) : time.Days;

    public static void Join(List<FoundTime> found, ImmutableArray<TimeExpression>.Builder resolved, DateOnly? document)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Link == TimeLink.Since && resolved[i].Days is { } since && document is { } today && since.First <= today)
            {
                resolved[i] = resolved[i] with { Stretch = new DayRange(since.First, today) };
            }
            else if (i > 0 && IsRange(found[i - 1], found[i]) && DaysOf(resolved[i - 1], document) is { } open && DaysOf(resolved[i], document) is { } close && open.First <= close.Last)
            {
                var stretch = new DayRange(open.First, close.Last);
                resolved[i - 1] = resolved[i - 1] with { Stretch = stretch };
                resolved[i] = resolved[i] with { Stretch = stretch };
            }
        }
    }

    private static bool IsPair(FoundTime first, FoundTime second) =>
        second.Tokens.Start - first.Tokens.End == 1 && second.Sentence == first.Sentence
        && (second.Link is TimeLink.To or TimeLink.And || (second.Link == TimeLink.Until && first.Link == TimeLink.From));

    /// <summary>"and" joins a range only after "between"; "from last year to May" may also be a range of something else, but its days are right.</summary>
    private static bool IsRange(FoundTime first, FoundTime second) =>
        IsPair(first, second) && (second.Link != TimeLink.And || first.Link == TimeLink.Between);
}
