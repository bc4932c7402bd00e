using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>What a common noun refers to: by the list of source nouns, else by WordNet's first sense.</summary>
internal sealed class NounClasses(SourceNouns nouns, ConceptTable concepts)
{
    // A concept's last number is WordNet's lexicographer file; one word that is surely in it tells the number.
    private readonly ushort _person = FileOf(concepts, "teacher");
    private readonly ushort _group = FileOf(concepts, "committee");
    private readonly ushort _place = FileOf(concepts, "village");
    private readonly ushort _document = FileOf(concepts, "leaflet");

    public static NounClasses Load(SourceNouns nouns) => new(nouns, ConceptTable.LoadShipped());

    /// <summary>Kind and number of a source noun, also of one in -men, whose plural the list does not derive.</summary>
    public bool TryFind(ReadOnlySpan<char> noun, out SourceKind kind, out bool isPlural)
    {
        if (nouns.TryFind(noun, out kind, out isPlural))
        {
            isPlural |= noun.Equals("people", StringComparison.OrdinalIgnoreCase);
            return true;
        }
        Span<char> singular = stackalloc char[24];
        if (noun.Length is < 4 or > 24 || !noun.EndsWith("men", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        noun.CopyTo(singular);
        singular[noun.Length - 2] = 'a';
        return isPlural = nouns.TryFind(singular[..noun.Length], out kind, out _);
    }

    /// <summary>Whether one noun is a general word for another: "diplomat" for "ambassador".</summary>
    public bool IsA(ReadOnlySpan<char> special, ReadOnlySpan<char> general)
    {
        ReadOnlySpan<ushort> narrow = concepts.Find(special, isVerb: false), wide = concepts.Find(general, isVerb: false);
        return narrow.Length > 1 && !wide.IsEmpty && narrow[..^1].Contains(wide[0]);
    }

    public MentionClass Of(ReadOnlySpan<char> noun)
    {
        if (!TryFind(noun, out var kind, out _))
        {
            return ByConcept(noun);
        }
        return kind switch
        {
            SourceKind.Document => MentionClass.Document,
            SourceKind.Government or SourceKind.IntlOrg or SourceKind.Ngo or SourceKind.Media or SourceKind.ArmedGroup or SourceKind.Military =>
                ByConcept(noun) == MentionClass.Person ? MentionClass.Person : MentionClass.Organization,
            _ => MentionClass.Person,
        };
    }

    private MentionClass ByConcept(ReadOnlySpan<char> noun)
    {
        var file = FileOf(concepts, noun);
        return file == 0 ? MentionClass.Unknown
            : file == _person ? MentionClass.Person
            : file == _group ? MentionClass.Organization
            : file == _place ? MentionClass.Place
            : file == _document ? MentionClass.Document
            : MentionClass.Thing;
    }

    private static ushort FileOf(ConceptTable concepts, ReadOnlySpan<char> noun) => concepts.Find(noun, isVerb: false) is [.., var file] ? file : (ushort)0;
}
