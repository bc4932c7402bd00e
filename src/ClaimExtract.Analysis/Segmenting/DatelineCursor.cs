using System.Globalization;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Reads the parts of a dateline from the start of a paragraph.</summary>
internal ref struct DatelineCursor(ReadOnlySpan<char> text, TextSpan paragraph)
{
    private const int MostWords = 5;
    private const int LongestWord = 24;
    private const int LongestBrackets = 70;
    private const int LongestWireMark = 300;
    private const int SampleOfRest = 200;

    private readonly ReadOnlySpan<char> _text = text[..paragraph.End];

    public int Position { get; private set; } = paragraph.Start;

    private readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    /// <summary>Whether a sentence could begin here; also at the end of the line.</summary>
    public readonly bool IsAtSentence =>
        Position >= _text.Length || char.IsUpper(Current) || char.IsDigit(Current)
        || CharacterClasses.At(_text, Position) is CharacterClass.Quote or CharacterClass.Apostrophe or CharacterClass.Opening;

    /// <summary>Whether what follows has no small letters.</summary>
    public readonly bool RestIsCapitals =>
        Position < _text.Length && !_text.Slice(Position, Math.Min(SampleOfRest, _text.Length - Position)).ContainsAnyInRange('a', 'z');

    public bool SkipSpaces()
    {
        var start = Position;
        while (Position < _text.Length && CharacterClasses.At(_text, Position) == CharacterClass.Space)
        {
            Position++;
        }
        return Position > start;
    }

    public bool TryRead(char unit)
    {
        if (Current != unit)
        {
            return false;
        }
        Position++;
        return true;
    }

    public bool TryReadWord(string word)
    {
        if (!_text[Position..].StartsWith(word, StringComparison.OrdinalIgnoreCase) || char.IsLetter(At(Position + word.Length)))
        {
            return false;
        }
        Position += word.Length;
        return true;
    }

    /// <summary>Up to five capitalized words, with small ones such as "de" between them.</summary>
    public bool TryReadName(out DatelineName name)
    {
        var (start, end) = (Position, Position);
        for (var words = 0; words < MostWords; words++)
        {
            var wordEnd = WordEnd(Position);
            var isSmall = words > 0 && _text[Position..wordEnd] is "de" or "la" or "el" or "del" or "al" or "of" or "da" or "do" or "dos" or "es" or "ez" or "and";
            if (wordEnd == Position || wordEnd - Position > LongestWord || !(char.IsUpper(Current) || isSmall || (words > 0 && char.IsDigit(Current))))
            {
                break;
            }
            Position = wordEnd;
            end = isSmall ? end : wordEnd;
            if (!TryRead(' '))
            {
                break;
            }
        }
        Position = end;
        name = new DatelineName(_text[start..end]);
        return end > start;
    }

    public bool TryReadMonth(out int month)
    {
        month = 0;
        var end = Position;
        while (char.IsAsciiLetter(At(end)))
        {
            end++;
        }
        if (!SegmentingWords.DatelineMonths.TryGetValue(_text[Position..end], out var number))
        {
            return false;
        }
        month = int.Parse(number, CultureInfo.InvariantCulture);
        Position = end;
        TryRead('.');
        SkipSpaces();
        return true;
    }

    public bool TryReadDigits(int most, out int number)
    {
        var end = Position;
        while (char.IsAsciiDigit(At(end)))
        {
            end++;
        }
        number = 0;
        if (end - Position > most || !int.TryParse(_text[Position..end], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }
        Position = end;
        return true;
    }

    public bool TryReadBrackets(out ReadOnlySpan<char> inside)
    {
        inside = default;
        var rest = _text[Position..];
        var length = Current == '(' ? rest[..Math.Min(LongestBrackets, rest.Length)].IndexOf(')') : -1;
        if (length < 0)
        {
            return false;
        }
        inside = rest[1..length].Trim();
        Position += length + 1;
        return true;
    }

    /// <summary>A dash of any kind, an underscore, or a colon, and the white space after it.</summary>
    public bool TryReadDash(out bool isColon)
    {
        isColon = Current == ':';
        var isApart = Position > 0 && (CharacterClasses.At(_text, Position - 1) == CharacterClass.Space || _text[Position - 1] == ')');
        var start = Position;
        while (Position < _text.Length && (Current == '_' || CharacterClasses.At(_text, Position) == CharacterClass.Dash || (isColon && Position == start)))
        {
            Position++;
        }
        var isDash = Position > start && (SkipSpaces() || isApart || Position == _text.Length);
        return isDash && (isApart || isColon || Position - start > 1);
    }

    /// <summary>Marks such as <c>[Text]</c>, and brackets between them (the reporter's name); no insertion of the text itself.</summary>
    public void SkipWireMarks()
    {
        for (var next = Position; At(next) == '[';)
        {
            var rest = _text[next..];
            var length = rest[..Math.Min(LongestWireMark, rest.Length)].IndexOf(']');
            if (length < 0)
            {
                return;
            }
            var isMark = SegmentingWords.WireMarks.Contains(rest[1..length].Trim());
            next += length + 1;
            while (next < _text.Length && CharacterClasses.At(_text, next) == CharacterClass.Space)
            {
                next++;
            }
            Position = isMark ? next : Position;
        }
    }

    private readonly char At(int position) => position < _text.Length ? _text[position] : '\0';

    /// <summary>Letters with the marks that names have inside: <c>Port-au-Prince</c>, <c>N.Y.</c>, <c>Sana'a</c>.</summary>
    private readonly int WordEnd(int start)
    {
        var end = start;
        while (end < _text.Length && end - start <= LongestWord)
        {
            var isInside = _text[end] is '-' or '\'' or '\u2019' or '/' or '&' && char.IsLetter(At(end + 1));
            var isStop = _text[end] == '.' && end > start && (char.IsLetter(At(end + 1)) || At(end + 1) is ' ' or ',' or ')') && end - start <= 6 && char.IsUpper(_text[start]);
            if (!CharacterClasses.IsWord(CharacterClasses.At(_text, end)) && !isInside && !isStop || _text[end] == '_')
            {
                break;
            }
            end++;
        }
        return end;
    }
}
