namespace ClaimExtract.Analysis.Tagging;

/// <summary>The names of the word classes in treebanks: UPOS, and behind a colon the tag of the Penn Treebank where that is finer.</summary>
internal static class WordClasses
{
    private static readonly string[] s_names =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
        "NOUN:NNS", "VERB:VBP", "VERB:VBZ", "VERB:VBD", "VERB:VBN", "VERB:VBG", "ADP:RP", "PRON:WDT", "PRON:PRP$",
    ];

    private static readonly PartOfSpeech[] s_partsOfSpeech =
        [.. s_names.Select(name => (PartOfSpeech)Array.IndexOf(s_names, name.Split(':')[0]))];

    /// <summary>By number of <see cref="WordClass"/>.</summary>
    public static IReadOnlyList<string> Names => s_names;

    public static PartOfSpeech PartOfSpeech(this WordClass wordClass) => s_partsOfSpeech[(int)wordClass];

    /// <summary>The class of a word in a treebank; null for an unknown part of speech.</summary>
    public static WordClass? Named(string partOfSpeech, string pennTag)
    {
        var tag = pennTag is "WP" or "WP$" ? "WDT" : pennTag;
        var fine = Array.IndexOf(s_names, $"{partOfSpeech}:{tag}");
        var number = fine >= 0 ? fine : Array.IndexOf(s_names, partOfSpeech);
        return number < 0 ? null : (WordClass)number;
    }
}
