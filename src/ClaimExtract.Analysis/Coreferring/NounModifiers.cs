using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Compares the words around a bare noun with those of whom it may take up.</summary>
internal static class NounModifiers
{
    /// <summary>
    /// "The military source" takes up no police source, "the ministry of health" no ministry of defense. A nationality
    /// may be new ("the Salvadoran officer") where the other has none.
    /// </summary>
    public static bool Agree(TaggedText tagged, Mention bare, Mention other)
    {
        for (var token = bare.Tokens.Start; token < bare.Tokens.End; token++)
        {
            if (token != bare.Head && Tells(tagged, bare, token) && !Holds(tagged, other.Tokens, token)
                && !(IsNationality(tagged, token) && !HasNationality(tagged, other.Tokens)))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"the other ministry", "the second man".</summary>
    public static bool Contrasts(TaggedText tagged, Mention bare)
    {
        for (var token = bare.Tokens.Start; token < bare.Head; token++)
        {
            if (MentionWords.Contrasts.Contains(tagged.Text[token]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a name in the bare noun's phrase, or a nationality, stands against who it may take up.</summary>
    public static bool NamesAnother(TaggedText tagged, Mention bare, Mention other)
    {
        for (var token = bare.Tokens.Start; token < bare.Tokens.End; token++)
        {
            var names = token != bare.Head && (tagged.PartsOfSpeech[token] is PartOfSpeech.ProperNoun or PartOfSpeech.Numeral || IsNationality(tagged, token));
            if (names && !Holds(tagged, other.Tokens, token) && !(IsNationality(tagged, token) && !HasNationality(tagged, other.Tokens)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Adjectives and nouns before the head, names behind it.</summary>
    private static bool Tells(TaggedText tagged, Mention bare, int token) => token < bare.Head
        ? tagged.PartsOfSpeech[token] is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral && !tagged.Text.Is(token, "same")
        : tagged.PartsOfSpeech[token] == PartOfSpeech.ProperNoun || (tagged.IsNoun(token) && !MentionExtent.IsArticle(tagged, token - 1));

    private static bool Holds(TaggedText tagged, TokenRange range, int token)
    {
        for (var other = range.Start; other < range.End; other++)
        {
            if (tagged.Forms.Lower(other) == tagged.Forms.Lower(token))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsNationality(TaggedText tagged, int token) => tagged.EntityAt(token)?.Kind == EntityKind.Group;

    private static bool HasNationality(TaggedText tagged, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (IsNationality(tagged, token))
            {
                return true;
            }
        }
        return false;
    }
}
