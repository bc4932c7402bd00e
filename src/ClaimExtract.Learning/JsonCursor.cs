namespace ClaimExtract.Learning;

/// <summary>Walks over JSON without spaces, as <see cref="ModelFile"/> writes it. Checks no more than it must to find its way.</summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> json)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private int _position;

    private readonly byte Current => _position < _json.Length ? _json[_position] : throw new FormatException("its passport ends early");

    public bool TryTake(byte sign)
    {
        var isThere = Current == sign;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    public void Take(byte sign)
    {
        if (!TryTake(sign))
        {
            throw new FormatException($"its passport has no '{(char)sign}' at {_position}");
        }
    }

    /// <summary>A text as it is written, with its escapes.</summary>
    public ReadOnlySpan<byte> TakeText()
    {
        Take((byte)'"');
        var start = _position;
        while (Current != '"')
        {
            _position += Current == '\\' ? 2 : 1;
        }
        return _json[start.._position++];
    }

    public int TakeWhole()
    {
        var (value, start) = (0, _position);
        while (Current is >= (byte)'0' and <= (byte)'9')
        {
            value = checked((10 * value) + _json[_position++] - '0');
        }
        return _position > start ? value : throw new FormatException($"its passport has no whole number at {start}");
    }

    /// <summary>Walks over an array.</summary>
    public int CountItems()
    {
        Take((byte)'[');
        if (TryTake((byte)']'))
        {
            return 0;
        }
        var count = 0;
        do
        {
            SkipValue();
            count++;
        }
        while (TryTake((byte)','));
        Take((byte)']');
        return count;
    }

    public void SkipValue()
    {
        var depth = 0;
        do
        {
            switch (Current)
            {
                case (byte)'"':
                    TakeText();
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    _position++;
                    break;
                case (byte)'}' or (byte)']':
                    depth--;
                    _position++;
                    break;
                default:
                    _position++;
                    break;
            }
        }
        while (depth > 0 || Current is not ((byte)',' or (byte)'}' or (byte)']'));
    }
}
