using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Links definite nouns ("the ministry", "the officer") to whom they take up; leaves them alone when not sure.</summary>
internal sealed class NounLinker(TaggedText tagged, Mention[] mentions, Clusters clusters)
{
    /// <summary>How many earlier mentions of the same noun are looked at.</summary>
    private const int Steps = 8;

    /// <summary>How many sentences, and how many mentions, a noun of another word reaches back.</summary>
    private const int Reach = 8, Window = 150;

    private readonly MentionIndex _byNoun = new();

    public CoreferenceLink Find(int mention)
    {
        var bare = mentions[mention];
        if (!bare.IsDefinite || bare.Form != MentionForm.Noun)
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
            : MentionWords.GeneralNouns.TryGetValue(tagged.Text[bare.Head], out var kinds) ? OfKind(mention, kinds)
            : CoreferenceLink.None;
    }

    /// <summary>Makes a mention known by the nouns that describe it: its head, titles before the name, appositions, its organization's words.</summary>
    public void Note(int mention)
    {
        var noted = mentions[mention];
        if (noted.Form == MentionForm.Pronoun)
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
            var score = (bare.Speaks && mentions[other].Speaks ? 6 : 0) - Math.Min(20, bare.Sentence - mentions[other].Sentence);
            if (score > highest && other != mention && mentions[other].IsPlural == bare.IsPlural && NounModifiers.Agree(tagged, bare, mentions[other]))
            {
                (best, highest) = (other, score);
            }
        }
        return best < 0 ? CoreferenceLink.None : new CoreferenceLink(best, CoreferenceRules.NounAgain, 0.75);
    }

    private CoreferenceLink LastSpeaker(int mention)
    {
        for (var other = mention - 1; IsNear(mention, other); other--)
        {
            if (mentions[other].Speaks && clusters.IsPlural(other) == mentions[mention].IsPlural && mentions[other].Form != MentionForm.Pronoun)
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
        for (var other = mention - 1; IsNear(mention, other); other--)
        {
            var score = (mentions[other].Speaks ? 3 : 0) + (mentions[other].IsSubject ? 1 : 0) - (2 * (bare.Sentence - mentions[other].Sentence));
            if (score > highest && mentions[other].Form == MentionForm.Name && Fits(mention, other, kinds) && !NounModifiers.NamesAnother(tagged, bare, mentions[other]))
            {
                (best, highest) = (other, score);
            }
        }
        return best < 0 ? CoreferenceLink.None : new CoreferenceLink(best, CoreferenceRules.NounOfKind, 0.55);
    }

    private bool IsNear(int mention, int other) =>
        other >= 0 && mention - other <= Window && mentions[mention].Sentence - mentions[other].Sentence <= Reach;

    private bool Fits(int mention, int other, string kinds)
    {
        var (noun, named, kind) = (clusters.ClassOf(mention), clusters.ClassOf(other), clusters.KindOf(other));
        if (noun == MentionClass.Person)
        {
            var (first, second) = (clusters.GenderOf(mention), clusters.GenderOf(other));
            return named == MentionClass.Person && (first == second || first == Gender.Unknown || second == Gender.Unknown)
                && (KindNames.Holds(kinds, "person") || KindNames.Holds(kinds, kind) || (kind is SourceKind.Person or SourceKind.Unknown && mentions[other].Speaks));
        }
        return named != MentionClass.Person && (KindNames.Holds(kinds, kind) || KindNames.Holds(kinds, named)
            || (noun == MentionClass.Organization && named is MentionClass.Organization or MentionClass.Unknown && kind == SourceKind.Unknown && mentions[other].Speaks));
    }

    private uint Key(int token) => FeatureHash.OfLower(LightStemmer.Stem(tagged.Text[token]));
}
