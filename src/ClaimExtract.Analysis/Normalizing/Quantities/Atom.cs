namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>What the characters of an <see cref="Atom"/> are; <see cref="None"/> lies beyond either end of the sentence.</summary>
internal enum AtomKind : byte
{
    None, Word, Digits, Hyphen, Currency, Percent, Comma, Stop, Slash, About, Plus, Degree, Less, Greater, Open, Close, Other,
}

/// <summary>The smallest piece that number reading looks at: tokens cut where digits meet letters and signs ("$13.6m" is three).</summary>
/// <param name="Token">Index of the token it was cut from.</param>
/// <param name="IsGlued">No character lies between it and the atom before it.</param>
internal readonly record struct Atom(int Start, int End, int Token, AtomKind Kind, bool IsGlued)
{
    public int Length => End - Start;
}
