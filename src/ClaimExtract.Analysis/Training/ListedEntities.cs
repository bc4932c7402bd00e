using ClaimExtract.Analysis.Segmenting;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Training;

/// <summary>
/// Labels runs of proper nouns from word lists, where these leave no doubt. A sentence with a run in doubt is left out
/// of training, so that the model learns from what stands around a name how to read those that no list knows.
/// </summary>
internal sealed class ListedEntities(NameLexicon lexicon)
{
    /// <summary>Adds labels to unlabeled names of a sentence; false where a name stays in doubt.</summary>
    public bool Label(SegmentedText text, TokenForms forms, PartOfSpeech[] tags, TokenRange range, EntityKind[] kinds, bool[] isFirst)
    {
        var isSure = true;
        for (var token = range.Start; token < range.End; token++)
        {
            if (kinds[token] != EntityKind.None)
            {
                continue;
            }
            var end = token;
            while (end < range.End && tags[end] == PartOfSpeech.ProperNoun && kinds[end] == EntityKind.None)
            {
                end++;
            }
            if (end > token)
            {
                isSure &= LabelRun(text, forms, new TokenRange(token, end), kinds, isFirst);
                token = end - 1;
            }
            else if (Has(forms, token, NameClues.Group) && char.IsUpper(text[token][0]) && tags[token] is PartOfSpeech.Adjective or PartOfSpeech.Noun)
            {
                MarkedEntities.Mark(kinds, isFirst, new TokenRange(token, token + 1), EntityKind.Group);
            }
            else if (Has(forms, token, NameClues.Weapon) && tags[token] == PartOfSpeech.Noun && text[token].Length > 4)
            {
                MarkedEntities.Mark(kinds, isFirst, new TokenRange(token, token + 1), EntityKind.Weapon);
            }
        }
        return isSure;
    }

    private bool LabelRun(SegmentedText text, TokenForms forms, TokenRange run, EntityKind[] kinds, bool[] isFirst)
    {
        if (run.Length == 1 && IsCalendar(text[run.Start]))
        {
            return true;
        }
        var kind = KindOfRun(text, forms, run);
        if (kind != EntityKind.None)
        {
            MarkedEntities.Mark(kinds, isFirst, run, kind);
        }
        return kind != EntityKind.None;
    }

    private EntityKind KindOfRun(SegmentedText text, TokenForms forms, TokenRange run)
    {
        var (first, last) = (run.Start, run.End - 1);
        if (lexicon.PlaceLength(text, forms, first, run) == run.Length)
        {
            return Has(forms, first, NameClues.FirstName) ? EntityKind.None : EntityKind.Place;
        }
        if (run.Length == 1)
        {
            return Has(forms, first, NameClues.Group) ? EntityKind.Group
                : Has(forms, first, NameClues.Organization) ? EntityKind.Organization
                : Has(forms, first, NameClues.FirstName) ? EntityKind.Person
                : EntityKind.None;
        }
        if (Has(forms, last, NameClues.Organization))
        {
            return EntityKind.Organization;
        }
        if (Has(forms, last, NameClues.PlaceWord))
        {
            return EntityKind.Place;
        }
        return Has(forms, first, NameClues.Title) || (Has(forms, first, NameClues.FirstName) && run.Length <= 4) ? EntityKind.Person : EntityKind.None;
    }

    private bool Has(TokenForms forms, int token, NameClues clue) => (lexicon.Clues(forms.Lower(token)) & clue) != 0;

    private static bool IsCalendar(ReadOnlySpan<char> word) => word is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"
        or "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December";
}
