using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Links definite nouns ("the ministry", "the officer") to whom they take up; leaves them alone when not sure.</summary>
internal sealed class NounLinker(TaggedText tagged, Mention[] mentions, Clusters clusters, NounClasses classes)
{
    /// <summary>How many earlier mentions of the same noun are looked at.</summary>
    private const int Steps = 8;

    /// <summary>How many sentences, and how many mentions, a noun of another word reaches back; bodies are taken up from farther than persons.</summary>
    private const int Reach = 8, LongReach = 16, Window = 200;

    private readonly MentionIndex _byNoun = new();

    public CoreferenceLink Find(int mention)
    {
        var bare = mentions[mention];
        if (!bare.IsDefinite || bare.Form != MentionForm.Noun || NounModifiers.Contrasts(tagged, bare))
        {
            return CoreferenceLink.None;
        }
        var again = Again(mention);
        if (!again.IsNone)
        {
            return again;
        }
        var isSpeaker = bare.Speaks && (tagged.Text.Is(bare.Head, "source") || tagged.Text.Is(bare.Head, "sources") || tagged.Text.Is(bare.Tokens.Start, "same"));
        return isSpeaker ? LastSpeaker(mention)
            : bare.IsPlural ? CoreferenceLink.None
            : OfKind(mention, MentionWords.GeneralNouns.TryGetValue(tagged.Text[bare.Head], out var kinds) ? kinds : "");
    }

    /// <summary>Makes a mention known by the nouns that describe it: its head, titles before the name, appositions, its organization's words.</summary>
    public void Note(int mention)
    {
        var noted = mentions[mention];
        if (noted.Form == MentionForm.Pronoun || (noted.Form == MentionForm.Noun && MentionWords.Contrasts.Contains(tagged.Text[noted.Tokens.Start]) && noted.Tokens.Start < noted.Head))
        {
            return;
        }
        if (noted.Document >= 0)
        {
            _byNoun.Add(Key(noted.Document), mention);
        }
        foreach (var token in new DescribingNouns(tagged, noted))
        {
            _byNoun.Add(Key(token), mention);
        }
    }

    private CoreferenceLink Again(int mention)
    {
        var bare = mentions[mention];
        var (best, highest) = (-1, int.MinValue);
        var entry = _byNoun.Newest(Key(bare.Head));
        for (var step = 0; entry >= 0 && step < Steps; step++, entry = _byNoun.Previous(entry))
        {
            var other = _byNoun.MentionOf(entry);
            // Who spoke before goes on speaking, unless another was named much later.
            var score = (bare.Speaks && mentions[other].Speaks ? 10 : 0) - Math.Min(20, bare.Sentence - mentions[other].Sentence);
            if (score > highest && other != mention && mentions[other].IsPlural == bare.IsPlural && NounModifiers.Agree(tagged, bare, mentions[other]))
            {
                (best, highest) = (other, score);
            }
        }
        return best < 0 ? CoreferenceLink.None : new CoreferenceLink(best, CoreferenceRules.NounAgain, 0.75);
    }

    private CoreferenceLink LastSpeaker(int mention)
    {
        for (var other = mention - 1; IsNear(mention, other, Reach); other--)
        {
            if (mentions[other].Speaks && clusters.IsPlural(other) == mentions[mention].IsPlural && mentions[other].Form != MentionForm.Pronoun
                && NounModifiers.Agree(tagged, mentions[mention], mentions[other]))
            {
                return new CoreferenceLink(other, CoreferenceRules.LastSpeaker, 0.6);
            }
        }
        return CoreferenceLink.None;
    }

    private CoreferenceLink OfKind(int mention, string kinds)
    {
        var bare = mentions[mention];
        var (best, highest) = (-1, int.MinValue);
        var reach = clusters.ClassOf(mention) == MentionClass.Person ? Reach : LongReach;
        for (var other = mention - 1; IsNear(mention, other, reach); other--)
        {
            var fit = mentions[other].Form != MentionForm.Name ? 0 : IsDescribed(other, bare.Head) ? 6 : kinds.Length > 0 ? Fit(mention, other, kinds) : 0;
            var score = fit + (mentions[other].Speaks ? 3 : 0) + (mentions[other].IsSubject ? 1 : 0) - (2 * (bare.Sentence - mentions[other].Sentence));
            if (fit > 0 && score > highest && !NounModifiers.NamesAnother(tagged, bare, mentions[other]))
            {
                (best, highest) = (other, score);
            }
        }
        return best < 0 ? CoreferenceLink.None : new CoreferenceLink(best, CoreferenceRules.NounOfKind, 0.55);
    }

    private bool IsNear(int mention, int other, int reach) =>
        other >= 0 && mention - other <= Window && mentions[mention].Sentence - mentions[other].Sentence <= reach;

    /// <summary>Whether a title or apposition of a name is a kind of the noun: "the diplomat" for Ambassador Ruiz.</summary>
    private bool IsDescribed(int other, int noun)
    {
        foreach (var token in new DescribingNouns(tagged, mentions[other]))
        {
            if (!mentions[other].Name.Contains(token) && classes.IsA(tagged.Text[token], tagged.Text[noun]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>How well a name is of the kinds that a general noun stands for; 0 where it is not.</summary>
    private int Fit(int mention, int other, string kinds)
    {
        var (noun, named, kind) = (clusters.ClassOf(mention), clusters.ClassOf(other), clusters.KindOf(other));
        if ((noun == MentionClass.Person) != (named == MentionClass.Person) || !clusters.AgreeInGender(mention, other))
        {
            return 0;
        }
        var isUnknown = kind is SourceKind.Unknown or SourceKind.Person && mentions[other].Speaks;
        return KindNames.Holds(kinds, kind) || KindNames.Holds(kinds, named) ? 4
            : noun == MentionClass.Person ? KindNames.Holds(kinds, "person") ? 3 : isUnknown ? 1 : 0
            : noun == MentionClass.Organization && named is MentionClass.Organization or MentionClass.Unknown && isUnknown ? 1 : 0;
    }

    private uint Key(int token) => FeatureHash.OfLower(LightStemmer.Stem(tagged.Text[token]));
}
