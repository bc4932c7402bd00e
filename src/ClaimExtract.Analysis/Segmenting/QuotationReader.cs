using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Pairs the quotation marks of one paragraph after the other.</summary>
/// <remarks>
/// A quotation that is not closed ends with its paragraph. That covers the quotation over several paragraphs, whose
/// paragraphs each open it anew. A mark without a partner is no quotation, and harms no other.
/// </remarks>
internal ref struct QuotationReader(ReadOnlySpan<char> text, List<Token> tokens, List<Quotation> quotations)
{
    private const int DeepestNesting = 16;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<Token> _tokens = tokens;
    private readonly List<Quotation> _quotations = quotations;
    private readonly List<(QuoteFamily Family, int Token, int Slot)> _open = [];

    /// <summary>First token of the paragraph.</summary>
    private int _first;

    /// <summary>Last token of the paragraph that could close a single quotation.</summary>
    private int _lastSingleClose;

    /// <summary>Reads the quotations of the tokens from <paramref name="first"/> on, and notes the role of each token.</summary>
    public void Read(int first, Span<QuoteRole> roles)
    {
        _open.Clear();
        _first = first;
        _lastSingleClose = LastSingleClose(first);
        for (var i = first; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind == TokenKind.Quote)
            {
                roles[i - first] = Read(i);
                if (roles[i - first] == QuoteRole.None)
                {
                    MakeApostrophe(i);
                }
            }
        }
        while (_open.Count > 0)
        {
            Close(_open.Count - 1, -1);
        }
    }

    private readonly QuoteRole Read(int token)
    {
        var start = _tokens[token].Start;
        switch (_text[start])
        {
            case '"' or '\uFF02':
                return ReadEitherWay(token, QuoteFamily.Straight);
            case '\u201C' or '\u201E' or '\u201F':
                return _text[start] == '\u201C' && IsOpenWith(QuoteFamily.Curly, '\u201E') ? CloseAt(token, QuoteFamily.Curly) : Open(token, QuoteFamily.Curly);
            case '\u201D':
                return CloseOrOpen(token, QuoteFamily.Curly);
            case '\u00AB':
                return IsOpenWith(QuoteFamily.Angle, '\u00BB') ? CloseAt(token, QuoteFamily.Angle) : Open(token, QuoteFamily.Angle);
            case '\u00BB':
                return CloseOrOpen(token, QuoteFamily.Angle);
            case '\u2039':
                return Open(token, QuoteFamily.SmallAngle);
            case '\u203A':
                return CloseOrOpen(token, QuoteFamily.SmallAngle);
            case '`':
                return Open(token, _tokens[token].Length == 2 ? QuoteFamily.Tex : QuoteFamily.StraightSingle);
            case '\'' when _tokens[token].Length == 2:
                return FindOpen(QuoteFamily.Tex) >= 0 ? CloseAt(token, QuoteFamily.Tex) : ReadEitherWay(token, QuoteFamily.Tex);
            case '\'':
                return ReadSingle(token, QuoteFamily.StraightSingle);
            case '\u2018' or '\u201A' or '\u201B':
                return Open(token, QuoteFamily.CurlySingle);
            default:
                return ReadSingle(token, QuoteFamily.CurlySingle);
        }
    }

    /// <summary>A mark that looks the same at both ends: the space around it tells, then what is open.</summary>
    private readonly QuoteRole ReadEitherWay(int token, QuoteFamily family)
    {
        var isOpen = FindOpen(family) >= 0;
        if (token == _tokens.Count - 1 && token > _first)
        {
            return CloseAt(token, family);
        }
        if (isOpen && !LooksOpening(token))
        {
            return CloseAt(token, family);
        }
        if (isOpen && !HasSpaceBefore(token))
        {
            return CloseAt(token, family);
        }
        return isOpen || !LooksClosing(token) ? Open(token, family) : QuoteRole.Close;
    }

    private readonly QuoteRole CloseOrOpen(int token, QuoteFamily family) =>
        FindOpen(family) < 0 && LooksOpening(token) ? Open(token, family) : CloseAt(token, family);

    private readonly QuoteRole ReadSingle(int token, QuoteFamily family)
    {
        if (FindOpen(family) >= 0 && CouldCloseSingle(token))
        {
            return IsPossessive(token) && token < _lastSingleClose ? QuoteRole.None : CloseAt(token, family);
        }
        var opens = family == QuoteFamily.StraightSingle && LooksOpening(token) && token < _lastSingleClose;
        return opens ? Open(token, family) : QuoteRole.None;
    }

    private readonly QuoteRole Open(int token, QuoteFamily family)
    {
        if (_open.Count < DeepestNesting)
        {
            // The slot keeps quotations in the order of their starts; closing fills it.
            _quotations.Add(new Quotation(_tokens[token].Span, default, false, _open.Count));
            _open.Add((family, token, _quotations.Count - 1));
        }
        return QuoteRole.Open;
    }

    private readonly QuoteRole CloseAt(int token, QuoteFamily family)
    {
        var index = FindOpen(family);
        if (index >= 0)
        {
            while (_open.Count > index + 1)
            {
                Close(_open.Count - 1, -1, token);
            }
            Close(index, token);
        }
        return QuoteRole.Close;
    }

    /// <summary>Ends an open quotation: with its closing mark, before the mark of the one around it, or with the paragraph.</summary>
    private readonly void Close(int index, int closer, int before = -1)
    {
        var (_, opener, slot) = _open[index];
        _open.RemoveAt(index);
        var start = _tokens[opener];
        var last = closer >= 0 ? closer : before >= 0 ? before - 1 : _tokens.Count - 1;
        var contentEnd = closer >= 0 ? _tokens[closer].Start : _tokens[last].End;
        _quotations[slot] = new Quotation(
            new TextSpan(start.Start, Math.Max(start.End, _tokens[last].End)),
            new TextSpan(start.End, Math.Max(start.End, contentEnd)),
            closer >= 0,
            _quotations[slot].Depth);
    }

    private readonly int FindOpen(QuoteFamily family)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Family == family)
            {
                return i;
            }
        }
        return -1;
    }

    private readonly bool IsOpenWith(QuoteFamily family, char mark)
    {
        var index = FindOpen(family);
        return index >= 0 && _text[_tokens[_open[index].Token].Start] == mark;
    }

    private readonly bool HasSpaceBefore(int token) =>
        CharacterClasses.AtOrSpace(_text, _tokens[token].Start - 1) == CharacterClass.Space;

    private readonly bool LooksOpening(int token) =>
        CharacterClasses.AtOrSpace(_text, _tokens[token].Start - 1)
            is CharacterClass.Space or CharacterClass.Opening or CharacterClass.Dash or CharacterClass.Quote or CharacterClass.Apostrophe
        && CharacterClasses.AtOrSpace(_text, _tokens[token].End) != CharacterClass.Space;

    private readonly bool LooksClosing(int token) =>
        CharacterClasses.AtOrSpace(_text, _tokens[token].Start - 1) != CharacterClass.Space
        && !CharacterClasses.IsWord(CharacterClasses.AtOrSpace(_text, _tokens[token].End));

    private readonly bool CouldCloseSingle(int token) =>
        !HasSpaceBefore(token) && !CharacterClasses.IsWord(CharacterClasses.AtOrSpace(_text, _tokens[token].End));

    /// <summary>The plural possessive: after an s, before a small letter.</summary>
    private readonly bool IsPossessive(int token)
    {
        var (start, end) = (_tokens[token].Start, _tokens[token].End);
        return start > 0 && _text[start - 1] is 's' or 'S'
            && end + 1 < _text.Length && _text[end] == ' ' && char.IsLower(_text[end + 1]);
    }

    private readonly int LastSingleClose(int first)
    {
        for (var i = _tokens.Count - 1; i >= first; i--)
        {
            if (_tokens[i].Kind == TokenKind.Quote && _text[_tokens[i].Start] is '\'' or '\u2019' && CouldCloseSingle(i))
            {
                return i;
            }
        }
        return -1;
    }

    private readonly void MakeApostrophe(int token) => _tokens[token] = _tokens[token] with { Kind = TokenKind.Word };
}
