namespace ClaimExtract.Model;

/// <summary>What a sentence is in the layout of the article.</summary>
public enum SentenceKind : byte
{
    Prose,

    /// <summary>A headline or heading: a paragraph of its own without a full stop.</summary>
    Heading,
}

/// <summary>One sentence: no text of its own, only positions.</summary>
/// <param name="Index">0-based, over the whole document.</param>
/// <param name="ParagraphIndex">0-based; paragraphs are set apart by line ends.</param>
/// <param name="Span">From its first to its last visible character.</param>
/// <param name="Tokens">Its tokens, in the document's flat token list.</param>
public sealed record Sentence(int Index, int ParagraphIndex, TextSpan Span, TokenRange Tokens, SentenceKind Kind);
