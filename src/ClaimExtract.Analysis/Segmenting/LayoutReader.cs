using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Body → paragraphs: stretches between empty lines or, where lines are not wrapped, single lines.</summary>
/// <remarks>
/// A document is taken for wrapped at a width when its lines break only where the next word would not have fitted
/// (the greedy filling of mail and wire copy). Elsewhere a line break joins only what is plainly one sentence.
/// </remarks>
internal static class LayoutReader
{
    private const int NarrowestColumn = 36;
    private const int WidestColumn = 130;
    private const int FewestWordsOfALine = 3;
    private const int FewestFullLines = 2;

    /// <summary>Lines broken by hand or by another rule fall a little short.</summary>
    private const int ColumnsOfSlack = 16;

    public static List<TextSpan> ReadParagraphs(ReadOnlySpan<char> text, TextSpan body)
    {
        var lines = LineReader.Read(text, body);
        var width = WrapWidth(text, lines);
        var paragraphs = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }
            var first = lines[i].Start;
            while (i + 1 < lines.Count && !lines[i + 1].IsBlank && Joins(text, lines[i], lines[i + 1], width))
            {
                i++;
            }
            paragraphs.Add(new TextSpan(first, lines[i].End));
        }
        return paragraphs;
    }

    /// <summary>The column at which the document's lines are wrapped; 0 when they are not.</summary>
    private static int WrapWidth(ReadOnlySpan<char> text, List<Line> lines)
    {
        var lengths = new int[WidestColumn + 2];
        var breaks = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].IsBlank && !lines[i + 1].IsBlank)
            {
                lengths[Math.Min(Columns(lines[i]), WidestColumn + 1)]++;
                breaks++;
            }
        }
        var width = WidestColumn + 1;
        for (var longer = lengths[width]; width > 0 && longer <= breaks / 33; longer += lengths[width])
        {
            width--;
        }
        if (breaks < 2 || width is < NarrowestColumn or > WidestColumn)
        {
            return 0;
        }
        return IsFilledTo(text, lines, width) ? width : 0;
    }

    /// <summary>Whether the breaks within sentences stand where a line was full; breaks after sentences say nothing.</summary>
    private static bool IsFilledTo(ReadOnlySpan<char> text, List<Line> lines, int width)
    {
        var (full, running) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].IsBlank && !lines[i + 1].IsBlank && !EndsSentence(text, lines[i]))
            {
                running++;
                full += IsFull(text, lines[i], lines[i + 1], width) ? 1 : 0;
            }
        }
        return full >= FewestFullLines && full * 10 >= running * 7;
    }

    private static bool Joins(ReadOnlySpan<char> text, Line line, Line next, int width)
    {
        if (width > 0 && IsFull(text, line, next, width) && next.Indent <= line.Indent + 1)
        {
            return true;
        }
        if (!char.IsLower(text[next.Start]) || EndsSentence(text, line) || IsBullet(text, line) || IsBullet(text, next))
        {
            return false;
        }
        // A blank kept at the end of a line marks a soft break (RFC 3676, format=flowed).
        return line.HasSpaceAfter || (char.IsUpper(text[line.Start]) && HasWords(text, line, FewestWordsOfALine));
    }

    /// <summary>Whether the first word of the next line would not have fitted on the line.</summary>
    private static bool IsFull(ReadOnlySpan<char> text, Line line, Line next, int width)
    {
        var end = next.Start;
        while (end < next.End && CharacterClasses.At(text, end) != CharacterClass.Space)
        {
            end++;
        }
        return Columns(line) + 1 + end - next.Start > width - (width / ColumnsOfSlack);
    }

    private static int Columns(Line line) => line.Indent + line.Length;

    private static bool EndsSentence(ReadOnlySpan<char> text, Line line)
    {
        var last = line.End - 1;
        while (last > line.Start && CharacterClasses.At(text, last) is CharacterClass.Quote or CharacterClass.Apostrophe or CharacterClass.Closing)
        {
            last--;
        }
        return CharacterClasses.At(text, last) is CharacterClass.Dot or CharacterClass.Terminal || text[last] is ':' or ';';
    }

    private static bool IsBullet(ReadOnlySpan<char> text, Line line) =>
        line.Length > 1 && CharacterClasses.At(text, line.Start) is CharacterClass.Dash or CharacterClass.Symbol or CharacterClass.Punctuation
        && CharacterClasses.At(text, line.Start + 1) == CharacterClass.Space;

    private static bool HasWords(ReadOnlySpan<char> text, Line line, int fewest)
    {
        var words = 1;
        for (var i = line.Start; i < line.End && words < fewest; i++)
        {
            words += text[i] == ' ' ? 1 : 0;
        }
        return words >= fewest;
    }
}
