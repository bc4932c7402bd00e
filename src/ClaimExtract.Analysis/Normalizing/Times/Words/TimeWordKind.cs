namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>What a word can do in a time expression.</summary>
internal enum TimeWordKind : byte
{
    // A sentence without a word of these kinds, or one marked as a trigger, has no time expression.
    Month, Weekday, Season, DayPart, Decade, Unit, RelativeDay, Reference, Frequency, Meridiem, Holiday,

    Cardinal, Scale, Ordinal, Vague, Fraction,
    Deictic, Tail, Edge, Border, Each, Approximate, Adjective, Article, Zone, Starter,
}
