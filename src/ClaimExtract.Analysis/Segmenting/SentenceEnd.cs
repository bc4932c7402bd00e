using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Segmenting;

/// <summary>A full stop, ellipsis, question or exclamation mark, with what closes after it.</summary>
/// <param name="Token">The mark itself; of several in a row the last.</param>
/// <param name="Next">The token that would begin the next sentence.</param>
/// <param name="ClosesQuote">Whether a quotation closes between the mark and the next token.</param>
/// <param name="SpacedDots">Full stops in a row with spaces between them.</param>
internal readonly record struct SentenceEnd(int Token, int Next, bool ClosesQuote, int SpacedDots)
{

    private const int LongestItemNumber = 3;
    private const int ShortestName = 4;
    private const int FurthestSpeechVerb = 6;

    public static SentenceEnd Read(in TokenWindow window, int mark)
    {
        var dots = 0;
        var end = mark + 1;
        if (window[mark] is ".")
        {
            while (mark + dots < window.Count && window[mark + dots] is "." && (dots == 0 || window.HasSpaceBefore(mark + dots)))
            {
                dots++;
            }
            if (dots >= 3)
            {
                return ReadSpacedDots(window, mark, dots);
            }
        }
        while (end < window.Count && window.IsMark(end) && !window.HasSpaceBefore(end))
        {
            end++;
        }
        var next = Closers.After(window, end);
        var closes = false;
        for (var i = end; i < next; i++)
        {
            closes |= window.Role(i) == QuoteRole.Close;
        }
        return new SentenceEnd(end - 1, next, closes, 0);
    }

    /// <summary>
    /// Of four spaced dots the first ends the sentence when it touches the word; the three others, an omission, then open the
    /// next. Where none touches the word, all stand at the end.
    /// </summary>
    private static SentenceEnd ReadSpacedDots(in TokenWindow window, int mark, int dots)
    {
        var after = Closers.After(window, mark + dots);
        var opensNext = dots == 4 && !window.HasSpaceBefore(mark) && after == mark + dots && after < window.Count && window.IsUpper(after);
        return opensNext ? new SentenceEnd(mark, mark + 1, false, dots) : new SentenceEnd(mark + dots - 1, after, after > mark + dots, dots);
    }

    public static bool IsEnd(in TokenWindow window, int start, SentenceEnd mark)
    {
        var next = mark.Next;
        if (window.Class(next) is CharacterClass.Closing || window[next] is "," or ";" or ":" || (window.IsMark(next) && window[next] is not "..."))
        {
            return mark.SpacedDots == 4 && next == mark.Token + 1;
        }
        if (mark.SpacedDots == 3 || mark.SpacedDots == 4 && next == mark.Token + 1)
        {
            return mark.SpacedDots == 4;
        }
        if (window[mark.Token] is "." && window[next] is "..." && window.HasSpaceBefore(next))
        {
            return true;
        }
        var marker = ListMarker.At(window, next).Length;
        var word = FirstWord(window, next + marker);
        if (word < 0)
        {
            return window.HasSpaceBefore(next);
        }
        if (!window.HasSpaceBefore(next) && !(window.Role(next) == QuoteRole.Open))
        {
            return IsEndWithoutSpace(window, mark, word);
        }
        return window.IsLower(word) ? IsEndBeforeSmallLetter(window, mark, word) : IsEndBeforeCapital(window, start, mark, word);
    }

    private static bool IsEndWithoutSpace(in TokenWindow window, SentenceEnd mark, int word)
    {
        if (mark.Next != word || !window.IsUpper(word) || mark.Token == 0)
        {
            return mark.ClosesQuote && window.IsUpper(word);
        }
        var before = mark.Token - 1;
        return IsEllipsis(window, mark.Token) || window[mark.Token].Length == 1 && (window.Token(before).Kind == TokenKind.Number || (window.Token(before).Length > 1 && char.IsLower(window.Tail(before))) || !window.IsWordLike(before));
    }

    private static bool IsEndBeforeSmallLetter(in TokenWindow window, SentenceEnd mark, int word)
    {
        var before = mark.Token - 1;
        var isAside = window[mark.Next] is "(" && word == mark.Next + 1;
        var closesBracket = mark.Next > mark.Token + 1 && window.Class(mark.Next - 1) == CharacterClass.Closing;
        if (mark.ClosesQuote || closesBracket || before < 0 || (word != mark.Next && !isAside) || IsEllipsis(window, mark.Token))
        {
            return false;
        }
        if (window[mark.Token] is ".")
        {
            return !LooksAbbreviated(window, before);
        }
        return !window.IsUpper(before) && !SegmentingWords.SpeechVerbs.Contains(window[word]);
    }

    /// <summary>Before a small letter: a word without a vowel, a short name, or the number of a list item.</summary>
    private static bool LooksAbbreviated(in TokenWindow window, int token) => window.Token(token).Kind switch
    {
        TokenKind.Word => !HasVowel(window[token]) || (window.IsUpper(token) && window.Token(token).Length < ShortestName),
        TokenKind.Number => window.Token(token).Length < LongestItemNumber,
        _ => false,
    };

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if ((unit | 0x20) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsEndBeforeCapital(in TokenWindow window, int start, SentenceEnd mark, int word)
    {
        if (mark.ClosesQuote && (window.Class(mark.Next) == CharacterClass.Dash || (window[mark.Token][0] != '.' && IsSpeechTag(window, word))))
        {
            return false;
        }
        return mark.Token > start && !Exclamations.GoOn(window, start, mark) && !IsCircumstance(window, mark, word) && !IsPartOfName(window, mark, word);
    }

    /// <summary><c>d. 1990</c>, <c>(b. March 1950)</c>, <c>N°. 5</c>.</summary>
    private static bool IsCircumstance(in TokenWindow window, SentenceEnd mark, int word)
    {
        var before = mark.Token - 1;
        if (window[mark.Token] is not "." || before < 0)
        {
            return false;
        }
        var isNumero = window[before] is "\u00B0" && window.Token(word).Kind == TokenKind.Number;
        return isNumero || window.Token(before).Length == 1 && window.IsLower(before)
            && (window.Token(word).Kind == TokenKind.Number || (before > 0 && window[before - 1] is "("));
    }

    /// <summary><c>Yahoo! Messenger</c>: a mark that belongs to a name, which goes on.</summary>
    private static bool IsPartOfName(in TokenWindow window, SentenceEnd mark, int word) =>
        window[mark.Token] is "!" && mark.Token > 0 && word == mark.Next && !window.IsStarter(word)
        && SegmentingWords.NamesWithMarks.Contains(window[mark.Token - 1]);

    /// <summary>A name and then a verb of speech: who said the quotation before.</summary>
    private static bool IsSpeechTag(in TokenWindow window, int word)
    {
        for (var i = word; i < window.Count && i < word + FurthestSpeechVerb && window.Token(i).Kind == TokenKind.Word; i++)
        {
            if (window.IsLower(i))
            {
                return SegmentingWords.SpeechVerbs.Contains(window[i]);
            }
            if (window.IsStarter(i) && window[i] is not "I")
            {
                return false;
            }
        }
        return false;
    }

    public static bool IsEllipsis(in TokenWindow window, int token) => window[token] is ['.', '.', ..] or "\u2026";

    /// <summary>The first word at or after a token, past opening quotes, brackets and dashes; -1 when none follows soon.</summary>
    public static int FirstWord(in TokenWindow window, int token)
    {
        for (var i = token; i < window.Count && i < token + 5; i++)
        {
            if (window.IsWordLike(i))
            {
                return i;
            }
        }
        return -1;
    }
}
