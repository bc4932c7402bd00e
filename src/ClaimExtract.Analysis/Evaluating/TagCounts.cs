using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Counts parts of speech, each as it should be and as it was found.</summary>
internal sealed class TagCounts
{
    private static readonly int s_tags = PartsOfSpeech.Names.Count;

    private readonly long[] _tokens = new long[s_tags * s_tags];

    public MatchCount All => MatchCount.OfAll(Enumerable.Range(0, s_tags).Sum(tag => At(tag, tag)), _tokens.Sum());

    /// <summary>Those tags that occur.</summary>
    public IEnumerable<(string Tag, MatchCount Count)> ByTag => Enumerable.Range(0, s_tags).Select(tag => (PartsOfSpeech.Names[tag], Of(tag)))
        .Where(pair => pair.Item2.Found + pair.Item2.Gold > 0);

    /// <summary>Gold and found tag of tokens that are wrong, the most frequent first.</summary>
    public IEnumerable<(string Pair, long Tokens)> Confusions =>
        from gold in Enumerable.Range(0, s_tags)
        from found in Enumerable.Range(0, s_tags)
        where gold != found && At(gold, found) > 0
        orderby At(gold, found) descending, gold, found
        select ($"{PartsOfSpeech.Names[gold]}>{PartsOfSpeech.Names[found]}", At(gold, found));

    /// <summary>Of a tagger on sentences of a treebank, with their tokens.</summary>
    public static TagCounts Of(PartOfSpeechLabeler tagger, IEnumerable<TreebankSentence> sentences)
    {
        var counts = new TagCounts();
        foreach (var sentence in sentences)
        {
            counts.Add(sentence.Tags, tagger.Label(sentence.Text, new TokenForms(sentence.Text)));
        }
        return counts;
    }

    public void Add(ReadOnlySpan<PartOfSpeech> gold, ReadOnlySpan<PartOfSpeech> found)
    {
        for (var token = 0; token < gold.Length; token++)
        {
            _tokens[((int)gold[token] * s_tags) + (int)found[token]]++;
        }
    }

    private long At(int gold, int found) => _tokens[(gold * s_tags) + found];

    private MatchCount Of(int tag) => new(
        At(tag, tag), Enumerable.Range(0, s_tags).Sum(gold => At(gold, tag)), Enumerable.Range(0, s_tags).Sum(found => At(tag, found)));
}
