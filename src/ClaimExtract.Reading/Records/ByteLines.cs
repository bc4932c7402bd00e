namespace ClaimExtract.Reading.Records;

/// <summary>The lines of a stream of bytes, ended by LF or CR LF, in one reused buffer.</summary>
internal sealed class ByteLines(Stream input, long maxBytes)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>1-based.</summary>
    public int Number { get; private set; }

    /// <summary>Without its end; valid until the next call of <see cref="Next"/>; empty where the line is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    public bool IsTooLong { get; private set; }

    public bool IsBlank => Line.Span.Trim(" \t\r"u8).IsEmpty;

    public bool Next()
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var newline = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                return Take(searched + newline, skip: 1);
            }
            searched = _end - _start;
            if (_isAtEnd)
            {
                return (searched > 0 || IsTooLong) && Take(searched, skip: 0);
            }
            if (searched > maxBytes)
            {
                IsTooLong = true;
                (_start, searched) = (_end, 0);
            }
            Fill();
        }
    }

    private bool Take(int length, int skip)
    {
        Number++;
        IsTooLong |= length > maxBytes;
        Line = IsTooLong ? default : _buffer.AsMemory(_start, length);
        _start += length + skip;
        return true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, _buffer.Length * 2L));
        }
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
    }
}
