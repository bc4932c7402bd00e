namespace ClaimExtract.Model;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in an article's text.</summary>
/// <remarks>Readers of output see Unicode code points instead; the conversion happens once, in Writing.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <exception cref="ArgumentOutOfRangeException">Start is negative, or end lies before start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    /// <summary>The first position after the range.</summary>
    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Contains(int position) => Start <= position && position < End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The number of code units that both ranges cover.</summary>
    public int OverlapWith(TextSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>The smallest range that covers both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"[{Start}, {End})";
}
