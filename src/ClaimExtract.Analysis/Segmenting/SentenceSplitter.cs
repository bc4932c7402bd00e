using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>Cuts the tokens of one paragraph into sentences.</summary>
internal static class SentenceSplitter
{
    private const int LongestHeading = 20;

    /// <summary>Appends the sentences of a paragraph.</summary>
    /// <param name="first">Index of the paragraph's first token in the document.</param>
    /// <param name="isWholeText">Whether the document has no other paragraph.</param>
    public static void Split(in TokenWindow window, int first, int paragraph, bool isWholeText, List<Sentence> sentences)
    {
        var start = 0;
        var keepsQuotations = isWholeText && Utterance.Is(window);
        var before = sentences.Count;
        var list = ListMarker.At(window, 0);
        for (var i = 0; i < window.Count;)
        {
            var isEnd = keepsQuotations && window.Role(i) == QuoteRole.Open;
            var next = isEnd ? Utterance.AfterQuotation(window, i) : BoundaryAfter(window, start, i, list, out isEnd);
            if (isEnd && next > start)
            {
                Add(window, first, start, next, paragraph, sentences);
                start = next;
                list = ListMarker.At(window, start) is { Length: > 0 } marker ? marker : list;
            }
            i = next;
        }
        if (start < window.Count)
        {
            Add(window, first, start, window.Count, paragraph, sentences);
        }
        if (sentences.Count == before + 1 && !isWholeText && IsHeading(window))
        {
            sentences[before] = sentences[before] with { Kind = SentenceKind.Heading };
        }
    }

    /// <summary>The token to look at next; a boundary stands before it when <paramref name="isEnd"/>.</summary>
    private static int BoundaryAfter(in TokenWindow window, int start, int token, ListMarker list, out bool isEnd)
    {
        isEnd = false;
        if (token > start && LayoutBreak.IsBefore(window, start, token, list))
        {
            isEnd = true;
            return token;
        }
        if (OpeningMarkerLength(window, start, token) is > 0 and var length)
        {
            return token + length;
        }
        if (token == start && IsSectionNumber(window, token))
        {
            return token + 2;
        }
        if (window.IsMark(token) && !IsBracketed(window, token))
        {
            var mark = SentenceEnd.Read(window, token);
            isEnd = mark.Next < window.Count && SentenceEnd.IsEnd(window, start, mark);
            return mark.Next;
        }
        if (window.IsAbbreviation(token) && token + 1 < window.Count)
        {
            var next = Closers.After(window, token + 1);
            isEnd = next < window.Count && AbbreviationEnd.IsEnd(window, start, token, next);
            return isEnd ? next : token + 1;
        }
        return token + 1;
    }

    /// <summary>The length of a list marker that opens the sentence, perhaps after a bullet.</summary>
    private static int OpeningMarkerLength(in TokenWindow window, int start, int token)
    {
        if (token != start && (token != start + 1 || window.IsWordLike(start)))
        {
            return 0;
        }
        var length = ListMarker.At(window, token).Length;
        return token + length < window.Count ? length : 0;
    }

    /// <summary><c>2.1.</c> before the heading of a section.</summary>
    private static bool IsSectionNumber(in TokenWindow window, int token) =>
        token + 2 < window.Count && window.Token(token).Kind == TokenKind.Number && window[token].Contains('.') && window[token + 1] is "."
        && !window.HasSpaceBefore(token + 1);

    /// <summary><c>[...]</c> and <c>(!)</c> comment on the sentence and do not end it.</summary>
    private static bool IsBracketed(in TokenWindow window, int token) =>
        token > 0 && token + 1 < window.Count && window.Class(token - 1) == CharacterClass.Opening && window.Class(token + 1) == CharacterClass.Closing;

    private static void Add(in TokenWindow window, int first, int start, int end, int paragraph, List<Sentence> sentences) =>
        sentences.Add(new Sentence(
            sentences.Count,
            paragraph,
            new TextSpan(window.Token(start).Start, window.Token(end - 1).End),
            new TokenRange(first + start, first + end),
            SentenceKind.Prose));

    private static bool IsHeading(in TokenWindow window)
    {
        var last = window.Count - 1;
        while (last > 0 && (window.Role(last) == QuoteRole.Close || window.Class(last) == CharacterClass.Closing))
        {
            last--;
        }
        return window.Count <= LongestHeading && window.IsWordLike(last) && !window.IsLower(0)
            && window.Class(0) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Quote or CharacterClass.Apostrophe;
    }
}
