using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Languages;

/// <summary>Goes through the entries in the text of a word list, as places in it.</summary>
internal ref struct WordListLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>Of the current entry's line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The current entry.</summary>
    public TextSpan Word { get; private set; }

    /// <summary>What stands behind its TAB; empty where there is none.</summary>
    public TextSpan Value { get; private set; }

    /// <summary>The number of lines, at least that of the entries.</summary>
    public readonly int Count()
    {
        var lines = 1;
        foreach (var unit in _text)
        {
            lines += unit == '\n' ? 1 : 0;
        }
        return lines;
    }

    /// <summary>Goes on to the next entry; false at the end.</summary>
    public bool Next()
    {
        while (_position < _text.Length)
        {
            var start = _position;
            while (start < _text.Length && (_text[start] is ' ' or '\t'))
            {
                start++;
            }
            var (end, tab) = (start, -1);
            for (; end < _text.Length && _text[end] is not ('\n' or '#'); end++)
            {
                tab = tab < 0 && _text[end] == '\t' ? end : tab;
            }
            for (_position = end; _position < _text.Length && _text[_position] != '\n';)
            {
                _position++;
            }
            _position++;
            Number++;
            Word = Trim(start, tab < 0 ? end : tab);
            Value = tab < 0 ? default : Trim(tab + 1, end);
            if (Word.Length > 0)
            {
                return true;
            }
        }
        return false;
    }

    private readonly TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }
        while (start < end && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }
        return new TextSpan(start, end);
    }
}
