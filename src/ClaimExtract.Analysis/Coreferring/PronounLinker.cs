using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Links personal pronouns to the nearest that agrees in number, gender and class; sources and subjects count for more.</summary>
internal sealed class PronounLinker(TaggedText tagged, Mention[] mentions, Clusters clusters)
{
    /// <summary>How many sentences, and how many mentions, a pronoun reaches back.</summary>
    private const int Reach = 8, Window = 200;

    /// <param name="target">person, plural or thing, as in the list of pronouns.</param>
    public CoreferenceLink Find(int pronoun, string target)
    {
        if ((tagged.Relations[mentions[pronoun].Head] == DependencyRelation.Expletive && !mentions[pronoun].Speaks) || tagged.Text.Is(mentions[pronoun].Head, "this") || tagged.Text.Is(mentions[pronoun].Head, "one"))
        {
            return CoreferenceLink.None;
        }
        var (best, highest, second) = (-1, int.MinValue, int.MinValue);
        for (var other = pronoun - 1; IsNear(pronoun, other); other--)
        {
            if (!Agrees(pronoun, other, target) || IsBlocked(pronoun, other))
            {
                continue;
            }
            var score = Salience(pronoun, other) - Strangeness(pronoun, other, target);
            if (score > highest)
            {
                second = best >= 0 && clusters.RootOf(best) == clusters.RootOf(other) ? second : highest;
                (best, highest) = (other, score);
            }
            else if (clusters.RootOf(best) != clusters.RootOf(other))
            {
                second = Math.Max(second, score);
            }
        }
        return best < 0 ? CoreferenceLink.None : new CoreferenceLink(best, CoreferenceRules.Pronoun, second == int.MinValue ? 0.9 : highest - second >= 3 ? 0.75 : 0.55);
    }

    private bool IsNear(int pronoun, int other) =>
        other >= 0 && pronoun - other <= Window && mentions[pronoun].Sentence - mentions[other].Sentence <= Reach;

    private int Salience(int pronoun, int other)
    {
        var (here, there) = (mentions[pronoun], mentions[other]);
        return (here.Speaks && there.Speaks ? 6 : there.Speaks ? 2 : 0)
            + (there.IsSubject || there.Speaks ? 2 : 0)
            + (there.Form == MentionForm.Name ? 1 : 0)
            - (there.Quotation >= 0 && there.Quotation != here.Quotation ? 4 : 0)
            + (here.Gender != Gender.Unknown && there.Gender == here.Gender && there.Form != MentionForm.Pronoun ? 3 : 0)
            - (2 * (here.Sentence - there.Sentence));
    }

    private bool Agrees(int pronoun, int other, string target)
    {
        var there = mentions[other];
        if ((there.Form == MentionForm.Pronoun && clusters.LinkOf(other).IsNone) || IsNobody(there))
        {
            return false;
        }
        var (of, isPlural, speaks) = (clusters.ClassOf(other), clusters.IsPlural(other), mentions[pronoun].Speaks);
        return target switch
        {
            "person" => !isPlural && clusters.AgreeInGender(pronoun, other) && (of == MentionClass.Person || (of == MentionClass.Unknown && IsPlainName(there) && (there.Speaks || !speaks))),
            "plural" => isPlural || of == MentionClass.Organization,
            _ => !isPlural && of != MentionClass.Person && (speaks || there.IsSubject || there.Form == MentionForm.Name),
        };
    }

    /// <summary>What is least likely to be meant: things where somebody speaks, bodies for "they".</summary>
    private int Strangeness(int pronoun, int other, string target) => (target, clusters.ClassOf(other)) switch
    {
        ("person", _) => 0,
        ("plural", MentionClass.Person) => 0,
        ("plural", MentionClass.Organization) => 1,
        ("plural", _) => 4,
        (_, MentionClass.Organization or MentionClass.Document) => 0,
        (_, MentionClass.Place) => 2,
        _ => mentions[pronoun].Speaks && !mentions[other].Speaks ? 6 : 1,
    };

    /// <summary>"nobody", "no group", "any official".</summary>
    private bool IsNobody(Mention mention) => mention.Form == MentionForm.Noun
        && (MentionWords.Nobody.Contains(tagged.Text[mention.Head]) || MentionWords.Nobody.Contains(tagged.Text[mention.Tokens.Start]));

    private bool IsPlainName(Mention mention) => mention.Form == MentionForm.Name && !MentionWords.IsAcronym(tagged.Text[mention.Name.End - 1]);

    /// <summary>A phrase cannot mean a pronoun inside it, nor can two complements of one verb be the same ("Ruiz told him").</summary>
    private bool IsBlocked(int pronoun, int other)
    {
        var (here, there) = (mentions[pronoun], mentions[other]);
        var isPossessive = tagged.Relations[here.Head] is DependencyRelation.NominalModifier or DependencyRelation.Determiner;
        return there.Tokens.Contains(here.Head)
            || (!isPossessive && tagged.Heads[here.Head] >= 0 && tagged.Heads[here.Head] == tagged.Heads[there.Head]);
    }
}
