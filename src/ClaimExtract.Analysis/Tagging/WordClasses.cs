namespace ClaimExtract.Analysis.Tagging;

/// <summary>The names of the word classes in treebanks: UPOS, and behind a colon the tag of the Penn Treebank where that is finer.</summary>
internal static class WordClasses
{
    private static readonly string[] s_names =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
        "NOUN:NNS", "VERB:VBP", "VERB:VBZ", "VERB:VBD", "VERB:VBN", "VERB:VBG", "ADP:RP", "PRON:WDT", "PRON:PRP$",
    ];

    private static readonly PartOfSpeech[] s_partsOfSpeech = FindPartsOfSpeech();

    /// <summary>By number of <see cref="WordClass"/>.</summary>
    public static IReadOnlyList<string> Names => s_names;

    public static PartOfSpeech PartOfSpeech(this WordClass wordClass) => s_partsOfSpeech[(int)wordClass];

    private static PartOfSpeech[] FindPartsOfSpeech()
    {
        var parts = new PartOfSpeech[s_names.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (PartOfSpeech)Array.IndexOf(s_names, s_names[i].Split(':')[0]);
        }
        return parts;
    }

    /// <summary>The class of a word in a treebank; null for an unknown part of speech.</summary>
    public static WordClass? Named(string partOfSpeech, string pennTag)
    {
        var tag = pennTag is "WP" or "WP$" ? "WDT" : pennTag;
        var fine = Array.IndexOf(s_names, $"{partOfSpeech}:{tag}");
        var number = fine >= 0 ? fine : Array.IndexOf(s_names, partOfSpeech);
        return number < 0 ? null : (WordClass)number;
    }
}
