namespace ClaimExtract.Analysis.Training;

/// <summary>What a token line of CoNLL-U stands for: a word (id <c>3</c>), a range of words written as one (<c>3-4</c>), a word left out of the text (<c>3.1</c>).</summary>
internal enum ConlluRowKind { Word, Range, Empty }

/// <summary>A token line of CoNLL-U.</summary>
/// <param name="Fields">The ten columns.</param>
internal sealed record ConlluRow(int Line, ConlluRowKind Kind, string[] Fields)
{
    public string Form => Fields[1];

    public string Lemma => Fields[2];

    public string Tag => Fields[3];

    public string Head => Fields[6];

    public string Relation => Fields[7];

    public bool IsFollowedBySpace => Misc("SpaceAfter") != "No";

    /// <summary>The value of an attribute in the last column; null where it is absent.</summary>
    public string? Misc(string name)
    {
        foreach (var attribute in Fields[9].Split('|'))
        {
            if (attribute.Length > name.Length && attribute[name.Length] == '=' && attribute.StartsWith(name, StringComparison.Ordinal))
            {
                return attribute[(name.Length + 1)..];
            }
        }
        return null;
    }
}
