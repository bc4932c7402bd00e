namespace ClaimExtract.Reading.Headers;

/// <summary>Walks over the lines of a text, ended by LF, CR LF or CR.</summary>
internal ref struct LineScanner(string text)
{
    /// <summary>1-based number of the current line.</summary>
    public int Number { get; private set; }

    /// <summary>The current line without its end.</summary>
    public ReadOnlySpan<char> Line { get; private set; }

    /// <summary>Offset after the current line and its end.</summary>
    public int End { get; private set; }

    public bool Next()
    {
        if (End >= text.Length)
        {
            return false;
        }
        var start = End;
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        var stop = length < 0 ? text.Length : start + length;
        Line = text.AsSpan(start, stop - start);
        End = stop + (stop + 1 < text.Length && text[stop] == '\r' && text[stop + 1] == '\n' ? 2 : 1);
        End = Math.Min(End, text.Length);
        Number++;
        return true;
    }
}
