using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>Which of a sentence's times is that of a claim.</summary>
internal static class TimeChoice
{
    /// <summary>
    /// The clause's own time with days, that of its predicate before others; else one beside it in its sentence
    /// that has days and is not the time of speaking nor of another event; else none.
    /// </summary>
    public static TimeExpression? For(TaggedText text, FoundValues values, Clause clause)
    {
        var span = text.Text.SpanOf(clause.Tokens);
        var predicate = TimeGovernor.OfClause(text, clause.Tokens);
        (TimeExpression Time, int Rank)? own = null, beside = null;
        foreach (var time in values.TimesIn(clause.Sentence.Span))
        {
            if (time.Type == TimexType.Set || IsBaseline(values, time))
            {
                continue;
            }
            var governor = TimeGovernor.Of(text, time.Span);
            if (span.Contains(time.Span))
            {
                var isOfPredicate = governor.Token < 0 || predicate < 0 || governor.Token == predicate;
                own = Better(own, time, isOfPredicate ? governor is { IsDirect: false, Token: >= 0 } ? 1 : 0 : 2);
            }
            else if (time.Days is not null && (clause.Attribution is null || !IsTimeOfSpeaking(time))
                && (governor.Token < 0 || predicate < 0 || (governor.IsDirect && governor.Reaches(text, predicate)) || TimeGovernor.Holds(text, time.Span, predicate)))
            {
                beside = Better(beside, time, 0);
            }
        }
        return own is { Time.Days: not null } || beside is null ? own?.Time : beside.Value.Time;
    }

    /// <summary>The first of the lowest rank with days; one without days only where there is no other.</summary>
    private static (TimeExpression, int)? Better((TimeExpression Time, int Rank)? known, TimeExpression found, int rank) =>
        known is not { } best || (best.Time.Days is null && found.Days is not null)
        || (rank < best.Rank && (found.Days is not null || best.Time.Days is null))
            ? (found, rank)
            : known;

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
