using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>
/// Finds the dateline at the start of a body, or after a title line: <c>Agency/</c>, <c>PLACE (AGENCY) -</c>,
/// <c>Place, 15 Jan 90 (Agency) -- [Text]</c>.
/// </summary>
/// <remarks>Places are not known by heart: capitals, a date, or an agency in brackets must show that the words before the dash are no sentence.</remarks>
internal static class DatelineReader
{
    private const int LongestTitle = 200;
    private const int FurthestParagraph = 3;

    /// <summary>The dateline and the paragraph that begins with it; null where there is none.</summary>
    public static Dateline? Read(ReadOnlySpan<char> text, List<TextSpan> paragraphs, out int paragraph)
    {
        for (paragraph = 0; paragraph < paragraphs.Count && paragraph < FurthestParagraph; paragraph++)
        {
            var span = paragraphs[paragraph];
            var dateline = ReadSlash(text, span) ?? ReadDash(text, span);
            if (dateline is not null)
            {
                return dateline;
            }
            if (span.Length > LongestTitle)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary><c>Agency/</c>, perhaps with a dateline of the other form after it.</summary>
    private static Dateline? ReadSlash(ReadOnlySpan<char> text, TextSpan paragraph)
    {
        var cursor = new DatelineCursor(text, paragraph);
        if (!cursor.TryReadName(out var name) || name.IsPlace)
        {
            return null;
        }
        var hasSpace = cursor.SkipSpaces();
        if (!cursor.TryRead('/') || !cursor.SkipSpaces() || !cursor.IsAtSentence || (hasSpace && !name.IsAgency))
        {
            return null;
        }
        var rest = new TextSpan(cursor.Position, paragraph.End);
        var inner = ReadDash(text, rest);
        var end = inner?.Span.End ?? cursor.Position;
        return new Dateline(new TextSpan(paragraph.Start, end), name.Text.ToString(), inner?.Day);
    }

    /// <summary>Names, a day, an agency in brackets, and a dash.</summary>
    private static Dateline? ReadDash(ReadOnlySpan<char> text, TextSpan paragraph)
    {
        var cursor = new DatelineCursor(text, paragraph);
        var parts = DatelineParts.Read(ref cursor);
        if (!cursor.TryReadDash(out var isColon))
        {
            return null;
        }
        if (!parts.IsDateline(isColon, cursor.IsAtSentence, cursor.RestIsCapitals))
        {
            return null;
        }
        cursor.SkipWireMarks();
        return new Dateline(new TextSpan(paragraph.Start, cursor.Position), parts.Agency.ToString(), parts.Day);
    }
}
