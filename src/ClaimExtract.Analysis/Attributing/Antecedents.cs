using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Attributing;

/// <summary>The sources named so far, newest last: what pronouns, surnames and bare nouns point back to.</summary>
internal sealed class Antecedents
{
    /// <summary>Beyond this many sentences a pronoun points to nobody we could name.</summary>
    private const int Reach = 8;

    private readonly List<SourceMention> _mentions = [];

    public void Add(SourceMention mention) => _mentions.Add(mention);

    /// <summary>What a pronoun of a sentence stands for, or null.</summary>
    /// <param name="target">person, plural or thing, as in the pronoun list.</param>
    public SourceMention? ForPronoun(string target, int sentence) => _mentions.FindLast(m => sentence - m.Sentence <= Reach && target switch
    {
        "person" => !m.IsPlural && (m.IsPerson || (m.IsNamed && m.Kind == SourceKind.Unknown)),
        "plural" => m.IsPlural || !m.IsPerson,
        _ => !m.IsPlural && !m.IsPerson,
    });

    /// <summary>"the report" → "report by the Wall Street Journal": an earlier mention with the same head and more words.</summary>
    public SourceMention? ForBareNoun(SourceMention bare) => _mentions.FindLast(m =>
        m.Name.Length > bare.Name.Length && (m.Head.Equals(bare.Head, StringComparison.OrdinalIgnoreCase) || HasWord(m.Name, bare.Head)));

    /// <summary>The fullest form of a name: an earlier mention that ends in the same name and has more words.</summary>
    public SourceMention? Fullest(SourceMention mention)
    {
        var fullest = mention;
        foreach (var other in _mentions)
        {
            if (mention.IsNamed && other.IsNamed && other.Name.Length > fullest.Name.Length && HasWord(other.Name, mention.Head))
            {
                fullest = other;
            }
        }
        return ReferenceEquals(fullest, mention) ? null : fullest;
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
