using System.Runtime.InteropServices;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>The tokens of one paragraph with their characters and quote roles, as the sentence rules see them.</summary>
internal readonly ref struct TokenWindow(ReadOnlySpan<char> text, List<Token> tokens, int first, ReadOnlySpan<QuoteRole> roles)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = CollectionsMarshal.AsSpan(tokens)[first..];
    private readonly ReadOnlySpan<QuoteRole> _roles = roles;

    public int Count => _tokens.Length;

    public ReadOnlySpan<char> this[int token] => _text.Slice(_tokens[token].Start, _tokens[token].Length);

    public Token Token(int token) => _tokens[token];

    public QuoteRole Role(int token) => _roles[token];

    /// <summary>The first character of a token.</summary>
    public char Head(int token) => _text[_tokens[token].Start];

    public char Tail(int token) => _text[_tokens[token].End - 1];

    public CharacterClass Class(int token) => CharacterClasses.At(_text, _tokens[token].Start);

    public bool HasSpaceBefore(int token) => token == 0 || _tokens[token].Start > _tokens[token - 1].End;

    public bool IsWordLike(int token) => _tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>A full stop, an ellipsis, or a run of exclamation and question marks.</summary>
    public bool IsMark(int token) =>
        _tokens[token].Kind == TokenKind.Punctuation && Class(token) is CharacterClass.Dot or CharacterClass.Terminal;

    /// <summary>A word or initial that keeps its full stop.</summary>
    public bool IsAbbreviation(int token) => _tokens[token].Kind == TokenKind.Word && _tokens[token].Length > 1 && Tail(token) == '.';

    /// <summary><c>:-)</c>: the only symbols that begin with these marks.</summary>
    public bool IsEmoticon(int token) => _tokens[token].Kind == TokenKind.Symbol && Head(token) is ':' or ';';

    public bool IsUpper(int token) => char.IsUpper(Head(token)) || (char.IsHighSurrogate(Head(token)) && Class(token) == CharacterClass.Letter);

    public bool IsLower(int token) => char.IsLower(Head(token));

    public bool IsStarter(int token) => DotFacts.IsStarter(_text, _tokens[token].Start);
}
