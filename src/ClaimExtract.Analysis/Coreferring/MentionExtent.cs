using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Where the phrase of a mention begins and ends.</summary>
internal static class MentionExtent
{
    /// <summary>No mention is longer, in tokens.</summary>
    private const int Longest = 40;

    private const int LongestApposition = 16, LongestTitle = 8;

    /// <summary>Drops what opens and closes a source without being part of its name: article, relative clause, time of speaking, marks.</summary>
    public static TokenRange Trim(TaggedText tagged, TokenRange range)
    {
        var (text, start, end) = (tagged.Text, range.Start, range.End);
        for (var token = start + 1; token < end; token++)
        {
            if (text.Is(token, "who") || (text.Is(token, "which") && text[token - 1] is ","))
            {
                end = token; // "Bednarek, who served in Iraq": what he did is no part of his name
            }
        }
        while (end - start > 1 && IsLoose(tagged, end - 1))
        {
            end--;
        }
        while (end - start > 1 && (text.Tokens[start].Kind is TokenKind.Punctuation or TokenKind.Quote && text[start] is not ("[" or "(") || IsArticle(tagged, start) || text.Is(start, "both")))
        {
            start++;
        }
        return new TokenRange(start, end);
    }

    /// <summary>The phrase around a nominal head by the parse: its modifiers, complements and appositions, no clause.</summary>
    public static TokenRange Around(TaggedText tagged, int head, TokenRange sentence)
    {
        var (start, end) = (head, head + 1);
        foreach (var child in tagged.Trees.Children(head))
        {
            var subtree = tagged.Trees.Subtree(child);
            if (child < head && IsPremodifier(tagged.Relations[child]) && head - subtree.Start < Longest)
            {
                start = Math.Min(start, subtree.Start);
            }
            else if (child > head && IsPostmodifier(tagged, head, child) && subtree.End - head < Longest && subtree.Start <= end + 1)
            {
                end = Math.Max(end, subtree.End);
            }
        }
        start = AfterConjunction(tagged, Math.Max(start, sentence.Start), head);
        return Trim(tagged, new TokenRange(start, Math.Min(end, sentence.End)));
    }

    /// <summary>The phrase of a named person: the name, the titles before it with their own modifiers, and the apposition behind.</summary>
    public static TokenRange OfPerson(TaggedText tagged, TokenRange name, TokenRange sentence)
    {
        var (start, end, hasTitle) = (name.Start, name.End, false);
        for (var token = start - 1; token >= sentence.Start && name.Start - token <= LongestTitle && IsTitlePart(tagged, token); token--)
        {
            hasTitle |= MentionWords.IsTitle(tagged.Text[token]);
            start = hasTitle ? token : start;
        }
        for (var token = start; token < name.End; token++)
        {
            end = Math.Max(end, Around(tagged, token, sentence).End);
        }
        return Trim(tagged, new TokenRange(start, end));
    }

    private static bool IsTitlePart(TaggedText tagged, int token) =>
        tagged.PartsOfSpeech[token] is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective || tagged.Text[token] is "-" || MentionWords.IsTitle(tagged.Text[token]);

    /// <summary>The phrase of a source with the apposition behind it, where the parse has one: "Ana Ruiz" → "Ana Ruiz, head of the port".</summary>
    public static TokenRange WithApposition(TaggedText tagged, Mention source)
    {
        var range = source.Tokens;
        if (source.Form == MentionForm.Pronoun || range.End >= tagged.PartsOfSpeech.Length || tagged.Text[range.End] is not ("," or "("))
        {
            return range;
        }
        var around = Around(tagged, source.Head, tagged.Text.Sentences[source.Sentence].Tokens);
        return around.Start >= range.Start && around.End > range.End + 1 && around.End - range.End <= LongestApposition ? new TokenRange(range.Start, around.End) : range;
    }

    public static bool IsArticle(TaggedText tagged, int token) => tagged.Text.Is(token, "the") || tagged.Text.Is(token, "a") || tagged.Text.Is(token, "an");

    /// <summary>The last noun before the first comma, bracket, preposition or verb.</summary>
    public static int HeadOf(TaggedText tagged, TokenRange range)
    {
        var head = range.Start;
        var depth = 0;
        for (var token = range.Start; token < range.End; token++)
        {
            var tag = tagged.PartsOfSpeech[token];
            var word = tagged.Text[token];
            // "[Colonel Rene] Ponce", "Union [UP] President": brackets insert.
            depth += word is "[" ? 1 : word is "]" && depth > 0 ? -1 : 0;
            if (token > range.Start && depth == 0 && (tag is PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Verb
                || word is "," or "(" or ";" or ":"))
            {
                break;
            }
            head = depth == 0 && tag is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral ? token : head;
        }
        return head;
    }

    private static bool IsLoose(TaggedText tagged, int token)
    {
        var text = tagged.Text;
        return text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Quote
            ? text[token] is not (")" or "]") && !text[token].EndsWith(".", StringComparison.Ordinal)
            : text[token] is "'s" or "’s" || MentionWords.Times.Contains(text[token]) || tagged.PartsOfSpeech[token] == PartOfSpeech.Adposition;
    }

    private static bool IsPremodifier(DependencyRelation relation) => relation is DependencyRelation.Determiner or DependencyRelation.AdjectivalModifier
        or DependencyRelation.Compound or DependencyRelation.NumericModifier or DependencyRelation.NominalModifier or DependencyRelation.Flat;

    /// <summary>A name is complemented by "of" and "for" only: "Ana Ruiz in Lima" is Ana Ruiz.</summary>
    private static bool IsPostmodifier(TaggedText tagged, int head, int child) => tagged.Relations[child] switch
    {
        DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Apposition or DependencyRelation.NumericModifier or DependencyRelation.Case => true,
        DependencyRelation.NominalModifier => tagged.Trees.Child(child, DependencyRelation.Case) is >= 0 and var preposition
            && (tagged.Text.Is(preposition, "of") || tagged.Text.Is(preposition, "for") || (tagged.PartsOfSpeech[head] == PartOfSpeech.Noun
                && (tagged.Text.Is(preposition, "in") || tagged.Text.Is(preposition, "from") || tagged.Text.Is(preposition, "at")))),
        _ => false,
    };

    /// <summary>"the north and South Korea": what stands before a conjunction is another mention, unless a name holds it.</summary>
    private static int AfterConjunction(TaggedText tagged, int start, int head)
    {
        var name = tagged.EntityAt(head)?.Tokens ?? new TokenRange(head, head + 1);
        for (var token = Math.Min(head, name.Start) - 1; token >= start; token--)
        {
            if (tagged.PartsOfSpeech[token] is PartOfSpeech.CoordinatingConjunction || (tagged.PartsOfSpeech[token] == PartOfSpeech.Verb && char.IsLower(tagged.Text[token][0])) || tagged.Text[token] is "," or "]" or ":")
            {
                return token + 1;
            }
        }
        return start;
    }
}
