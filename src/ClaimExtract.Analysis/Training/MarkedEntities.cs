using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>
/// Turns re3d's marks into entity labels: names only, the longest of nested marks, without articles.
/// Pronouns and common nouns are marked there too, unevenly; the model is to find names.
/// </summary>
internal static class MarkedEntities
{
    public static EntityKind[] KindsOf(EntityDocument document, SegmentedText text, PartOfSpeech[] tags, NameLexicon lexicon, TokenForms forms, out bool[] isFirst)
    {
        var kinds = new EntityKind[text.Tokens.Length];
        isFirst = new bool[text.Tokens.Length];
        foreach (var (span, marked) in document.Entities.OrderByDescending(e => e.Span.Length).ThenBy(e => e.Span))
        {
            var range = WithoutArticle(text, tags, text.TokensIn(span));
            if (range.Length > 0 && IsName(text, tags, range, marked) && IsFree(kinds, range))
            {
                Mark(kinds, isFirst, range, Corrected(text, forms, lexicon, range, marked));
            }
        }
        return kinds;
    }

    public static void Mark(EntityKind[] kinds, bool[] isFirst, TokenRange range, EntityKind kind)
    {
        isFirst[range.Start] = true;
        for (var token = range.Start; token < range.End; token++)
        {
            kinds[token] = kind;
        }
    }

    public static bool IsFree(EntityKind[] kinds, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (kinds[token] != EntityKind.None)
            {
                return false;
            }
        }
        return true;
    }

    private static TokenRange WithoutArticle(SegmentedText text, PartOfSpeech[] tags, TokenRange range)
    {
        var start = range.Start;
        while (start < range.End && (tags[start] is PartOfSpeech.Determiner or PartOfSpeech.Punctuation or PartOfSpeech.Numeral || text.Is(start, "the")))
        {
            start++;
        }
        return new TokenRange(start, range.End);
    }

    /// <summary>A name begins and ends with a capital; a person's holds nothing but names, others may hold "of", "and", "for".</summary>
    private static bool IsName(SegmentedText text, PartOfSpeech[] tags, TokenRange range, EntityKind kind)
    {
        if (kind == EntityKind.Weapon)
        {
            return range.Length <= 4;
        }
        var hasName = false;
        for (var token = range.Start; token < range.End; token++)
        {
            var isName = tags[token] == PartOfSpeech.ProperNoun || (kind == EntityKind.Group && char.IsUpper(text[token][0]));
            var isLink = tags[token] is PartOfSpeech.Adposition or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Determiner or PartOfSpeech.Punctuation
                or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Particle;
            hasName |= isName;
            if (!isName && (kind == EntityKind.Person ? tags[token] != PartOfSpeech.Punctuation : !isLink))
            {
                return false;
            }
        }
        return hasName && char.IsUpper(text[range.Start][0]) && (char.IsUpper(text[range.End - 1][0]) || char.IsDigit(text[range.End - 1][0])) && range.Length <= 8;
    }

    /// <summary>A country alone is a place, whatever it does in the sentence.</summary>
    private static EntityKind Corrected(SegmentedText text, TokenForms forms, NameLexicon lexicon, TokenRange range, EntityKind marked) =>
        marked is EntityKind.Organization or EntityKind.Person && lexicon.PlaceLength(text, forms, range.Start, range) == range.Length
            && (lexicon.Clues(forms.Lower(range.Start)) & NameClues.FirstName) == 0
            ? EntityKind.Place : marked;
}
