using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Reads the values of the list of general nouns: names of kinds and classes, in lower case with underscores.</summary>
internal static class KindNames
{
    public static bool Holds(string kinds, SourceKind kind) => Holds(kinds, kind switch
    {
        SourceKind.Official => "official",
        SourceKind.Military => "military",
        SourceKind.Government => "government",
        SourceKind.ArmedGroup => "armed_group",
        SourceKind.IntlOrg => "intl_org",
        SourceKind.Ngo => "ngo",
        SourceKind.Media => "media",
        SourceKind.Expert => "expert",
        SourceKind.Witness => "witness",
        _ => "?",
    });

    public static bool Holds(string kinds, MentionClass of) => Holds(kinds, of switch
    {
        MentionClass.Place => "place",
        MentionClass.Document => "document",
        MentionClass.Organization => "organization",
        _ => "?",
    });

    public static bool Holds(string kinds, string name)
    {
        foreach (var part in kinds.AsSpan().Split(' '))
        {
            if (kinds.AsSpan(part).SequenceEqual(name))
            {
                return true;
            }
        }
        return false;
    }
}
