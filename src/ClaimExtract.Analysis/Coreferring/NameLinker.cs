using ClaimExtract.Analysis.Tagging;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Links names: the same again, short forms before or behind the full one, acronyms and what they stand for.</summary>
internal sealed class NameLinker(TaggedText tagged, Mention[] mentions, Clusters clusters, NameKeys keys)
{
    /// <summary>How many earlier names a word of a name is compared with.</summary>
    private const int Steps = 6;

    /// <summary>The name with the most words of each cluster, at its root.</summary>
    private readonly int[] _fullest = [.. Enumerable.Range(0, mentions.Length)];

    private readonly MentionIndex _byWord = new();
    private readonly MentionIndex _byInitials = new();
    private readonly MentionIndex _byAcronym = new();

    /// <summary>Names are given in text order.</summary>
    public void Link(int mention)
    {
        var link = Explained(mention);
        link = link.IsNone ? Named(mention) : link;
        link = link.IsNone ? Abbreviated(mention) : link;
        if (!link.IsNone)
        {
            var before = _fullest[clusters.RootOf(link.Antecedent)];
            clusters.Join(mention, link);
            _fullest[clusters.RootOf(mention)] = keys.Of(mention).Length > keys.Of(before).Length ? mention : before;
        }
        Note(mention);
    }

    /// <summary>"Joint River Command (JRC)", "JRC [Joint River Command]", "JRC, the Joint River Command".</summary>
    private CoreferenceLink Explained(int mention)
    {
        var name = mentions[mention].Name;
        var before = name.Start - 1;
        before -= before > 0 && MentionExtent.IsArticle(tagged, before) ? 1 : 0;
        if (mention == 0 || before < 0 || tagged.Text[before] is not ("(" or "[" or ","))
        {
            return CoreferenceLink.None;
        }
        for (var other = mention - 1; other >= 0 && mention - other <= Steps && mentions[other].Sentence == mentions[mention].Sentence; other--)
        {
            var earlier = mentions[other].Name;
            if (earlier.Length == 0 || earlier.End > before || earlier.End < before - 1)
            {
                continue;
            }
            var isExplained = IsAcronym(mention) ? earlier.Length > 1 && Acronyms.MayStandFor(tagged, tagged.Text[name.Start], earlier)
                : IsAcronym(other) && name.Length > 1 && Acronyms.MayStandFor(tagged, tagged.Text[earlier.Start], name);
            if (isExplained && clusters.ClassOf(other) != MentionClass.Person)
            {
                return new CoreferenceLink(other, CoreferenceRules.ExplainedAcronym, 0.95);
            }
        }
        return CoreferenceLink.None;
    }

    private CoreferenceLink Named(int mention)
    {
        var best = CoreferenceLink.None;
        foreach (var word in keys.Of(mention))
        {
            var entry = _byWord.Newest(word);
            for (var step = 0; entry >= 0 && step < Steps; step++, entry = _byWord.Previous(entry))
            {
                var other = _byWord.MentionOf(entry);
                var link = Compare(mention, other);
                var fullest = _fullest[clusters.RootOf(other)];
                // "Smith" was Ana Smith: Tom Smith is another.
                link = link.IsNone || fullest == other || !Compare(mention, fullest).IsNone ? link : CoreferenceLink.None;
                if (link.Confidence > best.Confidence || (link.Confidence == best.Confidence && link.Antecedent > best.Antecedent))
                {
                    best = link;
                }
            }
        }
        return best;
    }

    private CoreferenceLink Compare(int mention, int other)
    {
        ReadOnlySpan<uint> mine = keys.Of(mention), theirs = keys.Of(other);
        var (first, second) = (clusters.ClassOf(mention), clusters.ClassOf(other));
        var isSame = mine.SequenceEqual(theirs);
        if (!clusters.AgreeInGender(mention, other) || (first != second && first != MentionClass.Unknown && second != MentionClass.Unknown && !(isSame && mine.Length > 1)))
        {
            return CoreferenceLink.None;
        }
        if (isSame)
        {
            return new CoreferenceLink(other, CoreferenceRules.SameName, 0.95);
        }
        var isPerson = first == MentionClass.Person || second == MentionClass.Person;
        var isPlace = first == MentionClass.Place || second == MentionClass.Place;
        var isShort = isPerson ? NameMatch.IsShortPerson(mine, theirs) || NameMatch.IsShortPerson(theirs, mine)
            : !isPlace && (NameMatch.IsShortOrganization(mine, theirs, keys.CoreLength(other)) || NameMatch.IsShortOrganization(theirs, mine, keys.CoreLength(mention)));
        return isShort ? new CoreferenceLink(other, CoreferenceRules.ShortName, isPerson ? 0.85 : 0.75) : CoreferenceLink.None;
    }

    /// <summary>"JRC" where the Joint River Command is named, before or behind.</summary>
    private CoreferenceLink Abbreviated(int mention)
    {
        var (name, isAcronym) = (mentions[mention].Name, IsAcronym(mention));
        var index = isAcronym ? _byInitials : _byAcronym;
        var entry = index.Newest(isAcronym ? Acronyms.Letters(tagged.Text[name.Start]) : Acronyms.Initials(tagged, name, 0));
        return entry >= 0 && clusters.ClassOf(mention) != MentionClass.Person && clusters.ClassOf(index.MentionOf(entry)) != MentionClass.Person
            ? new CoreferenceLink(index.MentionOf(entry), CoreferenceRules.Initials, 0.8)
            : CoreferenceLink.None;
    }

    private bool IsAcronym(int mention) => mentions[mention].Name.Length == 1 && MentionWords.IsAcronym(tagged.Text[mentions[mention].Name.Start]);

    private void Note(int mention)
    {
        var own = keys.Of(mention);
        foreach (var word in own)
        {
            // The same name of the same cluster again need not be found twice; others stay within reach.
            var newest = _byWord.Newest(word);
            if (newest < 0 || clusters.RootOf(_byWord.MentionOf(newest)) != clusters.RootOf(mention) || keys.Of(_byWord.MentionOf(newest)).Length < own.Length)
            {
                _byWord.Add(word, mention);
            }
        }
        if (IsAcronym(mention))
        {
            _byAcronym.Add(Acronyms.Letters(tagged.Text[mentions[mention].Name.Start]), mention);
        }
        else if (own.Length > 1 && clusters.ClassOf(mention) is MentionClass.Organization or MentionClass.Unknown)
        {
            for (var skip = 0; skip < 2; skip++)
            {
                if (Acronyms.Initials(tagged, mentions[mention].Name, skip) is not 0 and var initials)
                {
                    _byInitials.Add(initials, mention);
                }
            }
        }
    }
}
