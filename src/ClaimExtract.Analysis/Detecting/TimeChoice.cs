using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>Which of a sentence's times is that of a claim.</summary>
internal static class TimeChoice
{
    /// <summary>The clause's own time with days, else one beside it in its sentence that is not the time of speaking, else none.</summary>
    public static TimeExpression? For(FoundValues values, TextSpan span, Clause clause)
    {
        TimeExpression? own = null, beside = null;
        foreach (var time in values.TimesIn(clause.Sentence.Span))
        {
            if (time.Type == TimexType.Set || IsBaseline(values, time))
            {
                continue;
            }
            if (span.Contains(time.Span))
            {
                own = Better(own, time);
            }
            else if (clause.Attribution is null || !IsTimeOfSpeaking(time))
            {
                beside = Better(beside, time);
            }
        }
        return own is { Days: not null } || beside is null ? own : beside;
    }

    /// <summary>The first with days; one without days only where there is no other.</summary>
    private static TimeExpression? Better(TimeExpression? known, TimeExpression found) =>
        known is null || (known.Days is null && found.Days is not null) ? found : known;

    /// <summary>"said on Monday", "said today": a day beside a cue is when it was said; a month or year is when it happened.</summary>
    private static bool IsTimeOfSpeaking(TimeExpression time) =>
        time.Days is null || time.Precision is DatePrecision.Day or DatePrecision.Week;

    /// <summary>"more than double the estimates from January": the time of what is compared with.</summary>
    private static bool IsBaseline(FoundValues values, TimeExpression time)
    {
        foreach (var baseline in values.Baselines)
        {
            if (baseline.Contains(time.Span))
            {
                return true;
            }
        }
        return false;
    }
}
