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

    public MentionClass Of(ReadOnlySpan<char> noun)
    {
        if (!nouns.TryFind(noun, out var kind, out _))
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
