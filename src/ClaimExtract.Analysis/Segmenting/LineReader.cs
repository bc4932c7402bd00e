using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Cuts a body into lines at every line end of Unicode: LF, CR, CRLF, VT, FF, NEL, LS and PS.</summary>
internal static class LineReader
{
    public static List<Line> Read(ReadOnlySpan<char> text, TextSpan body)
    {
        var lines = new List<Line>();
        for (var start = body.Start; start < body.End;)
        {
            var end = start;
            while (end < body.End && !IsBreak(text[end]))
            {
                end++;
            }
            lines.Add(Trim(text, start, end));
            start = end + 1;
            if (end + 1 < body.End && text[end] == '\r' && text[end + 1] == '\n')
            {
                start++;
            }
        }
        return lines;
    }

    /// <summary>Not a SearchValues: what it compiles at its first use takes longer than this loop over an article.</summary>
    private static bool IsBreak(char unit) => unit is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private static Line Trim(ReadOnlySpan<char> text, int start, int end)
    {
        var (first, last) = (start, end);
        while (last > first && CharacterClasses.At(text, last - 1) == CharacterClass.Space)
        {
            last--;
        }
        while (first < last && CharacterClasses.At(text, first) == CharacterClass.Space)
        {
            first++;
        }
        return new Line(first, last, first - start, last < end);
    }
}
