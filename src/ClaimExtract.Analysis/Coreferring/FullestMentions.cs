namespace ClaimExtract.Analysis.Coreferring;

/// <summary>Keeps the fullest mention of each cluster while mentions come in text order.</summary>
internal sealed class FullestMentions(Mention[] mentions, Clusters clusters, NameKeys keys)
{
    /// <summary>Longer phrases hold more than a name, in tokens.</summary>
    private const int Longest = 25;

    private readonly int[] _fullest = [.. Enumerable.Repeat(-1, mentions.Length)];
    private readonly int[] _soFar = new int[mentions.Length];

    public void Note(int mention)
    {
        ref var fullest = ref _fullest[clusters.RootOf(mention)];
        fullest = fullest < 0 || IsFuller(mention, fullest) ? mention : fullest;
        _soFar[mention] = fullest;
    }

    /// <summary>When every mention has been noted.</summary>
    public Coreferences Finish()
    {
        // A cluster that was joined to a later mention's has its fullest at the new root.
        for (var i = 0; i < mentions.Length; i++)
        {
            ref var fullest = ref _fullest[clusters.RootOf(i)];
            fullest = fullest < 0 || IsFuller(_soFar[i], fullest) ? _soFar[i] : fullest;
        }
        return new Coreferences(mentions, clusters, _fullest, _soFar);
    }

    /// <summary>A name before a noun before a pronoun; more words of the name, then the longer phrase; the earlier of equals.</summary>
    private bool IsFuller(int mention, int than)
    {
        var (one, other) = (mentions[mention], mentions[than]);
        if (one.Form != other.Form)
        {
            return one.Form < other.Form;
        }
        if (one.Form == MentionForm.Noun && !clusters.LinkOf(mention).IsNone)
        {
            return false; // "the same sources" says less than what it takes up
        }
        var (first, second) = (keys.Of(mention).Length, keys.Of(than).Length);
        return first != second ? first > second : one.Tokens.Length > other.Tokens.Length && one.Tokens.Length <= Longest;
    }
}
