namespace ClaimExtract.Analysis.Tagging;

/// <summary>The tags of the parts of speech in Universal Dependencies (UPOS).</summary>
public static class PartsOfSpeech
{
    private static readonly string[] s_names =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    /// <summary>By number of <see cref="PartOfSpeech"/>.</summary>
    public static IReadOnlyList<string> Names => s_names;

    /// <summary>Null where there is none of that name.</summary>
    public static PartOfSpeech? Named(string name) => Array.IndexOf(s_names, name) is >= 0 and var number ? (PartOfSpeech)number : null;
}
