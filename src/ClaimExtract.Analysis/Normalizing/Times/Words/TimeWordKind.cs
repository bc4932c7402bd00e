namespace ClaimExtract.Analysis.Normalizing.Times.Words;

/// <summary>What a word can do in a time expression.</summary>
internal enum TimeWordKind : byte
{
    Month, Weekday, Season, DayPart, Decade, Unit, RelativeDay, Reference, Frequency,
    Cardinal, Scale, Ordinal, Vague, Fraction,
    Deictic, Tail, Edge, Border, Each, Approximate, Adjective, Article, Meridiem, Zone,
}
