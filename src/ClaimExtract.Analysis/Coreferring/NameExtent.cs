using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Finds the proper name in a mention's phrase.</summary>
internal static class NameExtent
{
    /// <summary>The name at the head, or the person's name in apposition to it; without titles. Empty where there is none.</summary>
    public static TokenRange In(TaggedText tagged, TokenRange phrase, int head)
    {
        var atHead = At(tagged, phrase, head);
        if (atHead.Length > 0)
        {
            return atHead;
        }
        // "the group's leader, Ana Ruiz": the name stands in apposition.
        foreach (var child in tagged.Trees.Children(head))
        {
            if (phrase.Contains(child) && tagged.EntityAt(child) is { Kind: EntityKind.Person }
                && (child > head && tagged.Relations[child] is DependencyRelation.Apposition or DependencyRelation.Flat || child == head + 1))
            {
                return At(tagged, phrase, child);
            }
        }
        return default;
    }

    private static TokenRange At(TaggedText tagged, TokenRange phrase, int token)
    {
        if (tagged.EntityAt(token) is { Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Place } entity)
        {
            var within = new TokenRange(Math.Max(phrase.Start, entity.Tokens.Start), Math.Min(phrase.End, entity.Tokens.End));
            return entity.Kind == EntityKind.Organization ? Widened(tagged, within, phrase) : WithoutTitles(tagged, within);
        }
        var isAcronym = tagged.IsNoun(token) && MentionWords.IsAcronym(tagged.Text[token]);
        if (!isAcronym && (tagged.PartsOfSpeech[token] != PartOfSpeech.ProperNoun || tagged.EntityAt(token) is not null))
        {
            return default;
        }
        var (start, end) = (token, token + 1);
        while (start > phrase.Start && GoesOn(tagged, start - 1))
        {
            start--;
        }
        while (end < phrase.End && GoesOn(tagged, end))
        {
            end++;
        }
        return WithoutTitles(tagged, new TokenRange(start, end));
    }

    /// <summary>With capitals before it and behind "of" and "for": the entity model cuts long names of organizations short.</summary>
    private static TokenRange Widened(TaggedText tagged, TokenRange name, TokenRange phrase)
    {
        var (start, end) = (name.Start, name.End);
        while (start > phrase.Start && IsCapital(tagged, start - 1) && tagged.EntityAt(start - 1) is not { Kind: EntityKind.Person or EntityKind.Place })
        {
            start--;
        }
        while (end + 1 < phrase.End && (tagged.Text.Is(end, "of") || tagged.Text.Is(end, "for") || tagged.Text.Is(end, "and")) && IsCapital(tagged, end + 1))
        {
            for (end += 2; end < phrase.End && IsCapital(tagged, end);)
            {
                end++;
            }
        }
        return new TokenRange(start, end);
    }

    private static bool IsCapital(TaggedText tagged, int token) => tagged.Text.Tokens[token].Kind == TokenKind.Word && char.IsUpper(tagged.Text[token][0])
        && tagged.PartsOfSpeech[token] is PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Noun;

    private static bool GoesOn(TaggedText tagged, int token) =>
        tagged.PartsOfSpeech[token] == PartOfSpeech.ProperNoun || tagged.Text[token] is "-" or "." or "al";

    private static TokenRange WithoutTitles(TaggedText tagged, TokenRange name)
    {
        var (start, end) = (name.Start, name.End);
        while (end - start > 1 && tagged.Text[end - 1] is "'s" or "’s" or "." or "-")
        {
            end--;
        }
        if (!MentionWords.FirstNames.Contains(tagged.Text[start]))
        {
            // "Salvadoran Defense Minister General Ana Ruiz": the name follows the last title.
            for (var token = end - 2; token >= name.Start; token--)
            {
                if (MentionWords.IsTitle(tagged.Text[token]))
                {
                    start = token + 1;
                    break;
                }
            }
        }
        while (end - start > 1 && (tagged.Text[start] is "." or "-" || MentionExtent.IsArticle(tagged, start)
            || (tagged.EntityAt(start)?.Kind == EntityKind.Person && MentionWords.Nationalities.Contains(tagged.Text[start]))))
        {
            start++;
        }
        return new TokenRange(start, end);
    }
}
