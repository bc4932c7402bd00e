namespace ClaimExtract.Model;

/// <summary>What a token's characters are; nothing about its role in the sentence.</summary>
public enum TokenKind : byte { Word, Number, Punctuation, Quote, Symbol }

/// <summary>One token by the conventions of UD English: clitics, hyphens, currency and percent signs stand alone.</summary>
/// <param name="Start">UTF-16 offset of its first unit in the article's text.</param>
/// <param name="Length">Length in UTF-16 units, at least 1.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Start + Length);
}

/// <summary>A half-open range of indices into a document's tokens.</summary>
public readonly record struct TokenRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int token) => Start <= token && token < End;

    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
