using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Mentions that mean the same, joined step by step (union-find), with what any of them tells of all.</summary>
internal sealed class Clusters
{
    private readonly int[] _parent;
    private readonly CoreferenceLink[] _links;
    private readonly (MentionClass Class, SourceKind Kind, Gender Gender, bool IsPlural)[] _traits;

    public Clusters(ReadOnlySpan<Mention> mentions)
    {
        (_parent, _links, _traits) = (new int[mentions.Length], new CoreferenceLink[mentions.Length], new (MentionClass, SourceKind, Gender, bool)[mentions.Length]);
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            (_parent[i], _links[i]) = (i, CoreferenceLink.None);
            _traits[i] = (mention.Class, mention.Kind, mention.Gender, mention.IsPlural);
        }
    }

    public int RootOf(int mention)
    {
        while (_parent[mention] != mention)
        {
            mention = _parent[mention] = _parent[_parent[mention]];
        }
        return mention;
    }

    public CoreferenceLink LinkOf(int mention) => _links[mention];

    public MentionClass ClassOf(int mention) => _traits[RootOf(mention)].Class;

    public SourceKind KindOf(int mention) => _traits[RootOf(mention)].Kind;

    public Gender GenderOf(int mention) => _traits[RootOf(mention)].Gender;

    public bool IsPlural(int mention) => _traits[RootOf(mention)].IsPlural;

    /// <summary>Neither is known to be a woman and the other a man.</summary>
    public bool AgreeInGender(int one, int other) => GenderOf(one) == GenderOf(other) || GenderOf(one) == Gender.Unknown || GenderOf(other) == Gender.Unknown;

    /// <summary>Joins the cluster of a mention to that of another; its root and number stay the other's.</summary>
    public void Join(int mention, CoreferenceLink link)
    {
        _links[mention] = link;
        var (from, into) = (RootOf(mention), RootOf(link.Antecedent));
        if (from == into)
        {
            return;
        }
        _parent[from] = into;
        ref var told = ref _traits[into];
        var more = _traits[from];
        told = (told.Class is MentionClass.Unknown ? more.Class : told.Class, told.Kind is SourceKind.Unknown ? more.Kind : told.Kind,
            told.Gender is Gender.Unknown ? more.Gender : told.Gender, told.IsPlural);
    }
}
