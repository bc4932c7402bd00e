using System.Globalization;

namespace ClaimExtract.Analysis.Normalizing.Quantities;

/// <summary>Decides where an atom ends, and what it is.</summary>
internal sealed class AtomCutter(string text, QuantityLexicon lexicon)
{
    /// <param name="limit">End of the token; only grouped digits go beyond it.</param>
    /// <param name="previous">The kind of the atom glued before; <see cref="AtomKind.None"/> where there is a gap.</param>
    public (int End, AtomKind Kind) Cut(int start, int limit, int sentenceEnd, AtomKind previous)
    {
        var first = text[start];
        if (StartsNumber(start, limit, previous))
        {
            return (AfterDigits(start, sentenceEnd), AtomKind.Digits);
        }
        if (char.IsLetter(first) || char.IsSurrogate(first))
        {
            return (AfterLetters(start, limit, previous), AtomKind.Word);
        }
        return first is '\'' or '’' && start + 1 < limit ? (limit, AtomKind.Word) : (start + 1, KindOf(first));    // the clitic 's
    }

    private bool StartsNumber(int start, int limit, AtomKind previous) =>
        char.IsAsciiDigit(text[start])
        || (text[start] == '.' && start + 1 < limit && char.IsAsciiDigit(text[start + 1]) && previous != AtomKind.Digits)
        || Fractions.IsVulgar(text[start]);

    private int AfterDigits(int start, int limit)
    {
        if (Fractions.IsVulgar(text[start]))
        {
            return start + 1;
        }
        var end = start + 1;
        while (end < limit && (char.IsAsciiDigit(text[end])
            || (text[end] is ',' or '.' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }
        return end;
    }

    /// <summary>Letters and the digits after them are one name ("XC40"), unless the letters are a currency ("RM23.50").</summary>
    private int AfterLetters(int start, int limit, AtomKind previous)
    {
        var end = start;
        if (start + 1 < limit && text[start + 1] == '.')
        {
            return AfterInitials(start, limit);
        }
        while (end < limit && (char.IsLetter(text[end]) || char.IsSurrogate(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
        {
            end++;
        }
        if (end < limit && char.IsAsciiDigit(text[end]) && !IsMoney(start, end, previous))
        {
            while (end < limit && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }
        }
        return end;
    }

    /// <summary>"U.S.", "a.m.": letters with a full stop each are one word.</summary>
    private int AfterInitials(int start, int limit)
    {
        var end = start;
        while (end < limit && char.IsLetter(text[end]) && end + 1 < limit && text[end + 1] == '.')
        {
            end += 2;
        }
        return end < limit && end + 1 == limit && char.IsLetter(text[end]) ? limit : Math.Max(end, start + 1);
    }

    private bool IsMoney(int start, int end, AtomKind previous) =>
        previous == AtomKind.Currency || lexicon.IsCurrencyCode(text.AsSpan(start, end - start)) || IsPoundSign(start, end);

    /// <summary>"PS2.7m": what transliteration to ASCII makes of the pound sign; a bare "PS5" is none.</summary>
    private bool IsPoundSign(int start, int end)
    {
        if (text.AsSpan(start, end - start) is not "PS")
        {
            return false;
        }
        var after = AfterDigits(end, Math.Min(text.Length, end + 24));
        return text.AsSpan(end, after - end).ContainsAny('.', ',') || (after < text.Length && text[after] is 'm' or 'b' or 'k');
    }

    private static AtomKind KindOf(char sign) => sign switch
    {
        '-' or '‐' or '‑' or '‒' or '–' or '−' => AtomKind.Hyphen,
        '$' or '£' or '€' or '¥' or '₪' or '₹' or '₽' or '₩' or '₺' or '₫' or '₦' or '₱' or '₴' or '₾' or '₸' or '₼' or '฿' => AtomKind.Currency,
        '%' or '‰' => AtomKind.Percent,
        ',' => AtomKind.Comma,
        '.' or ';' or ':' or '!' or '?' or '—' or '…' => AtomKind.Stop,
        '/' or '⁄' => AtomKind.Slash,
        '~' or '≈' => AtomKind.About,
        '+' => AtomKind.Plus,
        '°' or 'º' => AtomKind.Degree,
        '<' => AtomKind.Less,
        '>' => AtomKind.Greater,
        '(' or '[' => AtomKind.Open,
        ')' or ']' => AtomKind.Close,
        _ => AtomKind.Other,
    };
}
