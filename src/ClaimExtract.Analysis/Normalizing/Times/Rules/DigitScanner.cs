namespace ClaimExtract.Analysis.Normalizing.Times.Rules;

/// <summary>Reads short numbers and separators off the front of some text.</summary>
internal ref struct DigitScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; }

    /// <summary>Whether the next character could not belong to the number.</summary>
    public readonly bool IsAtBreak => Position >= _text.Length || !(char.IsLetterOrDigit(_text[Position]) || _text[Position] is '/');

    public bool TryNumber(out int number, out int length)
    {
        (number, length) = (0, 0);
        while (length < 4 && Position < _text.Length && char.IsAsciiDigit(_text[Position]))
        {
            number = (number * 10) + (_text[Position++] - '0');
            length++;
        }
        return length > 0 && !(Position < _text.Length && char.IsAsciiDigit(_text[Position]));
    }

    public bool TrySeparator(out char separator)
    {
        separator = Position < _text.Length ? _text[Position] : '\0';
        return separator is '-' or '/' or '.' && TrySame(separator);
    }

    public bool TrySame(char separator)
    {
        if (Position >= _text.Length || _text[Position] != separator)
        {
            return false;
        }
        Position++;
        return true;
    }
}
