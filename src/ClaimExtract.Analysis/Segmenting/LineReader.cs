using System.Buffers;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Cuts a body into lines at every line end of Unicode: LF, CR, CRLF, VT, FF, NEL, LS and PS.</summary>
internal static class LineReader
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    public static List<Line> Read(ReadOnlySpan<char> text, TextSpan body)
    {
        var lines = new List<Line>();
        for (var start = body.Start; start < body.End;)
        {
            var length = text[start..body.End].IndexOfAny(s_breaks);
            var end = length < 0 ? body.End : start + length;
            lines.Add(Trim(text, start, end));
            start = end + 1;
            if (end + 1 < body.End && text[end] == '\r' && text[end + 1] == '\n')
            {
                start++;
            }
        }
        return lines;
    }

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
