using ClaimExtract.Analysis.Normalizing.Times.Words;

namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Groups of rules, to ask only those that can begin with a word.</summary>
[Flags]
internal enum RuleSet : ushort
{
    None = 0, Clock = 1, Day = 2, Repeated = 4, Month = 8, Part = 16, Year = 32, Edge = 64, Unit = 128, DayPart = 256, Vague = 512,
}

/// <summary>Which rules can begin with which word.</summary>
internal static class RuleStarts
{
    public static RuleSet For(SentenceWords words, int token) => words[token]?.Kind switch
    {
        null => ForUnlisted(words.Chars(token)),
        TimeWordKind.Month => RuleSet.Day | RuleSet.Month,
        TimeWordKind.Weekday or TimeWordKind.RelativeDay or TimeWordKind.Holiday => RuleSet.Day,
        TimeWordKind.Season => RuleSet.Part,
        TimeWordKind.DayPart => RuleSet.DayPart,
        TimeWordKind.Decade => RuleSet.Year,
        TimeWordKind.Unit => RuleSet.Part | RuleSet.Edge | RuleSet.Unit,
        TimeWordKind.Reference => RuleSet.Vague,
        TimeWordKind.Frequency or TimeWordKind.Each => RuleSet.Repeated,
        TimeWordKind.Cardinal => RuleSet.Clock | RuleSet.Day | RuleSet.Month | RuleSet.Year | RuleSet.Unit,
        TimeWordKind.Ordinal => RuleSet.Day | RuleSet.Month | RuleSet.Part | RuleSet.Year | RuleSet.Unit,
        TimeWordKind.Vague or TimeWordKind.Fraction or TimeWordKind.Approximate => RuleSet.Unit,
        TimeWordKind.Deictic => RuleSet.Day | RuleSet.Month | RuleSet.Part | RuleSet.Unit | RuleSet.DayPart | RuleSet.Vague,
        TimeWordKind.Tail or TimeWordKind.Border => RuleSet.Edge,
        TimeWordKind.Edge => RuleSet.Edge | RuleSet.DayPart,
        TimeWordKind.Adjective => RuleSet.Part | RuleSet.Year | RuleSet.Unit,
        TimeWordKind.Article => RuleSet.Day | RuleSet.Month | RuleSet.Part | RuleSet.Year | RuleSet.Edge | RuleSet.Unit | RuleSet.DayPart | RuleSet.Vague,
        TimeWordKind.Starter => RuleSet.Part | RuleSet.Unit | RuleSet.Vague,
        _ => RuleSet.None,
    };

    private static RuleSet ForUnlisted(ReadOnlySpan<char> word) => word switch
    {
        [>= '0' and <= '9', ..] => RuleSet.Clock | RuleSet.Day | RuleSet.Month | RuleSet.Part | RuleSet.Year | RuleSet.Unit,
        ['\'' or '’' or '‘', ..] => RuleSet.Year,
        ['Q' or 'q' or 'H', _] => RuleSet.Part,
        _ => RuleSet.None,
    };
}
