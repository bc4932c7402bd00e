using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>Who was named so far, newest last: what pronouns, surnames and bare nouns point back to.</summary>
internal sealed class Antecedents
{
    /// <summary>Beyond this many sentences a pronoun points to nobody we could name.</summary>
    private const int Reach = 8;

    /// <summary>Older mentions than this are forgotten, so that long texts stay linear.</summary>
    private const int Memory = 400;

    private readonly List<SourceMention> _mentions = [];

    public void Add(SourceMention mention)
    {
        if (_mentions.Count >= 2 * Memory)
        {
            _mentions.RemoveRange(0, Memory);
        }
        _mentions.Add(mention);
    }

    /// <summary>What a pronoun of a sentence stands for, or null.</summary>
    /// <param name="target">person, plural or thing, as in the pronoun list.</param>
    public SourceMention? ForPronoun(string target, int sentence) => Best(sentence, m => target switch
    {
        "person" => !m.IsPlural && (m.IsPerson || (m.IsNamed && m.Kind == SourceKind.Unknown && !IsAcronym(m.Head))),
        "plural" => m.IsPlural || (!m.IsPerson && m.IsNamed),
        _ => !m.IsPlural && !m.IsPerson,
    });

    /// <summary>
    /// "the report" → "report by the Wall Street Journal": an earlier mention with the same head and more words;
    /// "the officer" → "Colonel Ponce": the last person of that kind.
    /// </summary>
    public SourceMention? ForBareNoun(SourceMention bare)
    {
        // "the source added", "the same officials": whoever spoke last.
        if (bare.Name.StartsWith("same ", StringComparison.OrdinalIgnoreCase) || bare.Head is "source" or "sources")
        {
            return Best(bare.Sentence, m => m.Speaks && m.IsPlural == bare.IsPlural);
        }
        var full = _mentions.FindLast(m => m.Document.Length > 0 && m.Document.Equals(bare.Head, StringComparison.OrdinalIgnoreCase))
            ?? _mentions.FindLast(m => m.Name.Length > bare.Name.Length
            && (m.Head.Equals(bare.Head, StringComparison.OrdinalIgnoreCase) || HasWord(m.Name, bare.Head)));
        if (full is not null || (bare.IsPlural && bare.Kind != SourceKind.ArmedGroup))
        {
            return full;
        }
        return bare switch
        {
            { IsPerson: true } => Best(bare.Sentence, m => m.IsNamed && !m.IsPlural && Fits(m, bare)),
            { Kind: SourceKind.Media } => Best(bare.Sentence, m => m.IsNamed && m.Speaks && m.Kind is SourceKind.Media or SourceKind.Unknown),
            { Kind: SourceKind.ArmedGroup or SourceKind.Ngo } => Best(bare.Sentence, m => m.IsNamed && m.Kind == bare.Kind),
            _ => null,
        };
    }

    /// <summary>The fullest form of a name: an earlier mention that has the same last word and more words.</summary>
    public SourceMention Fullest(SourceMention mention)
    {
        var fullest = mention;
        foreach (var other in _mentions)
        {
            if (mention.IsNamed && other.IsNamed && other.Name.Length > fullest.Name.Length && other.IsPlural == mention.IsPlural
                && (other.Head.Equals(mention.Head, StringComparison.OrdinalIgnoreCase) || AreInitials(mention.Name, other.Name) || (mention.IsPerson && HasWord(other.Name, mention.Head))))
            {
                fullest = other;
            }
        }
        return fullest;
    }

    /// <summary>The nearest that fits; a source counts for more than a subject that said nothing.</summary>
    private SourceMention? Best(int sentence, Predicate<SourceMention> fits)
    {
        SourceMention? best = null;
        var highest = int.MinValue;
        for (var i = _mentions.Count - 1; i >= 0 && sentence - _mentions[i].Sentence <= Reach; i--)
        {
            var mention = _mentions[i];
            var score = (mention.Speaks ? 3 : 0) - (2 * (sentence - mention.Sentence));
            if (score > highest && fits(mention))
            {
                (best, highest) = (mention, score);
            }
        }
        return best;
    }

    /// <summary>A person whose kind is the noun's, or not known to be another.</summary>
    private static bool Fits(SourceMention mention, SourceMention noun) =>
        mention.Kind == noun.Kind || mention.Kind == SourceKind.Person || (mention.Kind == SourceKind.Unknown && !IsAcronym(mention.Head))
        || (mention.IsPerson && noun.Kind is SourceKind.Official or SourceKind.Person);

    private static bool IsAcronym(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsUpper(letter) && !char.IsDigit(letter) && letter != '-' && letter != '.')
            {
                return false;
            }
        }
        return name.Length is >= 2 and <= 8;
    }

    /// <summary>"HRW" and "Human Rights Watch": the capitals of the words of a name.</summary>
    private static bool AreInitials(string acronym, string name)
    {
        if (!IsAcronym(acronym))
        {
            return false;
        }
        var next = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && (i == 0 || name[i - 1] == ' '))
            {
                if (next == acronym.Length || acronym[next] != name[i])
                {
                    return false;
                }
                next++;
            }
        }
        return next == acronym.Length;
    }

    private static bool HasWord(string name, string word)
    {
        for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(name[at - 1])) && (end == name.Length || !char.IsLetterOrDigit(name[end])))
            {
                return true;
            }
        }
        return false;
    }
}
