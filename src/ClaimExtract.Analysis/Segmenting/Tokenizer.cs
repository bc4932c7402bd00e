using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Text → tokens by the conventions of UD English (EWT, GUM), in one pass and linear time.</summary>
/// <remarks>Every character that is no white space ends up in exactly one token.</remarks>
internal ref struct Tokenizer(ReadOnlySpan<char> text, List<Token> tokens)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<Token> _tokens = tokens;

    /// <summary>Up to here no address can begin: a search has been in vain.</summary>
    private int _noAddressBefore;

    /// <summary>Appends the tokens of a stretch; the stretch ends at white space or at the end of the text.</summary>
    public void Read(int start, int end)
    {
        var text = _text[..end];
        for (var i = start; i < end;)
        {
            i = CharacterClasses.At(text, i) switch
            {
                CharacterClass.Space => i + 1,
                CharacterClass.Letter or CharacterClass.Extend => ReadWord(text, i),
                CharacterClass.Digit => ReadNumber(text, i),
                CharacterClass.Apostrophe => ReadApostrophe(text, i),
                CharacterClass.Quote => Add(i, i + 1, TokenKind.Quote),
                CharacterClass.Dot => ReadDots(text, i),
                CharacterClass.Terminal or CharacterClass.Dash => ReadRun(text, i, TokenKind.Punctuation),
                CharacterClass.Symbol => ReadSymbol(text, i),
                CharacterClass.Punctuation => ReadPunctuation(text, i),
                _ => Add(i, i + 1, TokenKind.Punctuation),
            };
        }
    }

    private readonly int Add(int start, int end, TokenKind kind)
    {
        _tokens.Add(new Token(start, end - start, kind));
        return end;
    }

    private int ReadWord(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && CharacterClasses.IsWord(CharacterClasses.At(text, end)))
        {
            end++;
        }
        if (end < text.Length && CharacterClasses.At(text, end) == CharacterClass.Space)
        {
            return AddWord(text, start, end);
        }
        if (TryReadAddress(text, start, out var after))
        {
            return after;
        }
        return AddWord(text, start, WordScanner.End(text, start, end));
    }

    private readonly int AddWord(ReadOnlySpan<char> text, int start, int end)
    {
        var cut = Clitics.CutOf(text[start..end]);
        if (cut > 0)
        {
            Add(start, start + cut, TokenKind.Word);
            return Add(start + cut, end, TokenKind.Word);
        }
        return Add(start, end, TokenKind.Word);
    }

    private int ReadNumber(ReadOnlySpan<char> text, int start)
    {
        if (TryReadAddress(text, start, out var after))
        {
            return after;
        }
        var end = NumberScanner.End(text, start);
        if (!CharacterClasses.IsWord(CharacterClasses.AtOrSpace(text, end)))
        {
            return Add(start, end, TokenKind.Number);
        }
        var wordEnd = WordScanner.End(text, start, end);
        var letters = text[end..wordEnd];
        if (SegmentingWords.NumberUnits.Contains(letters.TrimEnd('.')))
        {
            Add(start, end, TokenKind.Number);
            return Add(end, wordEnd, TokenKind.Word);
        }
        return letters.StartsWith("s") || NumberScanner.IsOrdinalEnding(letters)
            ? Add(start, wordEnd, TokenKind.Number)
            : AddWord(text, start, wordEnd);
    }

    private bool TryReadAddress(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        if (start < _noAddressBefore)
        {
            return false;
        }
        end = AddressScanner.End(text, start, out _noAddressBefore);
        if (end == start)
        {
            return false;
        }
        Add(start, end, TokenKind.Word);
        return true;
    }

    /// <summary>An apostrophe that no word before has taken: of a clitic, of a shortened word or year, or a quotation mark.</summary>
    private int ReadApostrophe(ReadOnlySpan<char> text, int start)
    {
        var next = start + 1;
        if (next < text.Length && text[next] == text[start] && text[start] is '`' or '\'' && text.Length > next && text[next] == text[start])
        {
            return Add(start, next + 1, TokenKind.Quote);
        }
        if (text[start] is '\'' or '\u2019' or '\u2018')
        {
            var end = next;
            while (end < text.Length && end - start < 12 && CharacterClasses.IsWord(CharacterClasses.At(text, end)))
            {
                end++;
            }
            var isAttached = start > 0 && CharacterClasses.At(text, start - 1) is not (CharacterClass.Space or CharacterClass.Opening or CharacterClass.Quote);
            if (isAttached ? Clitics.IsClitic(text[start..end]) : IsShortened(text[next..end]))
            {
                return Add(start, end, TokenKind.Word);
            }
        }
        return Add(start, next, TokenKind.Quote);
    }

    private static bool IsShortened(ReadOnlySpan<char> word) =>
        SegmentingWords.Elisions.Contains(word)
        || (word.Length >= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || (word.Length == 3 && word[2] == 's')));

    private int ReadDots(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }
        var isDecimal = end == start + 1 && text[start] == '.'
            && CharacterClasses.AtOrSpace(text, end) == CharacterClass.Digit
            && (start == 0 || CharacterClasses.At(text, start - 1) is CharacterClass.Space or CharacterClass.Symbol or CharacterClass.Opening);
        return isDecimal ? Add(start, NumberScanner.End(text, end), TokenKind.Number) : Add(start, end, TokenKind.Punctuation);
    }

    /// <summary>A run of one class of marks (<c>?!</c>, <c>--</c>) is one token.</summary>
    private readonly int ReadRun(ReadOnlySpan<char> text, int start, TokenKind kind)
    {
        var own = CharacterClasses.At(text, start);
        var end = start + 1;
        while (end < text.Length && CharacterClasses.At(text, end) == own)
        {
            end++;
        }
        return Add(start, end, kind);
    }

    private int ReadSymbol(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (char.IsHighSurrogate(text[start]) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
        }
        else if (text[start] is '=' or '+' or '~' or '<' or '>' or '^' or '|')
        {
            while (end < text.Length && text[end] == text[start])
            {
                end++;
            }
        }
        while (end < text.Length && CharacterClasses.At(text, end) == CharacterClass.Extend)
        {
            end++;
        }
        return Add(start, end, TokenKind.Symbol);
    }

    private int ReadPunctuation(ReadOnlySpan<char> text, int start)
    {
        var mark = text[start];
        var end = start + 1;
        if (mark is '@' or '#' && CharacterClasses.AtOrSpace(text, end) == CharacterClass.Letter
            && (start == 0 || CharacterClasses.At(text, start - 1) is not (CharacterClass.Letter or CharacterClass.Digit)))
        {
            while (end < text.Length && CharacterClasses.IsWord(CharacterClasses.At(text, end)))
            {
                end++;
            }
            return Add(start, end, TokenKind.Word);
        }
        if (EmoticonLength(text, start) is > 0 and var length)
        {
            return Add(start, start + length, TokenKind.Symbol);
        }
        while (mark == '*' && end < text.Length && text[end] == mark)
        {
            end++;
        }
        return Add(start, end, mark is '%' or '#' or '@' or '&' or '*' or '\u2030' or '\u00A7' ? TokenKind.Symbol : TokenKind.Punctuation);
    }

    /// <summary>The length of <c>:)</c>, <c>;-)</c>, <c>:D</c> standing alone; 0 for other marks.</summary>
    private static int EmoticonLength(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not (':' or ';') || CharacterClasses.AtOrSpace(text, start - 1) is CharacterClass.Letter or CharacterClass.Digit)
        {
            return 0;
        }
        var mouth = start + 1 < text.Length && text[start + 1] is '-' ? start + 2 : start + 1;
        var isFace = mouth < text.Length && text[mouth] is ')' or '(' or 'D' or 'P' or 'p' or ']' or '[' or '/';
        return isFace && !CharacterClasses.IsWord(CharacterClasses.AtOrSpace(text, mouth + 1)) ? mouth + 1 - start : 0;
    }
}
