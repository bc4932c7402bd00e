namespace ClaimExtract.Analysis.Segmenting;

/// <summary>One line without the white space around it.</summary>
/// <param name="Indent">Characters of white space before it.</param>
/// <param name="HasSpaceAfter">Whether white space stands between its last visible character and the line break.</param>
internal readonly record struct Line(int Start, int End, int Indent, bool HasSpaceAfter)
{
    public bool IsBlank => Start == End;

    public int Length => End - Start;
}
