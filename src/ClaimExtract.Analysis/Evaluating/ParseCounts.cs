using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Analysis.Training;

namespace ClaimExtract.Analysis.Evaluating;

/// <summary>Counts heads and relations as the CoNLL 2018 scorer does: relations without subtypes, content words apart.</summary>
internal sealed class ParseCounts
{
    private readonly MatchCount[] _relations = new MatchCount[DependencyRelations.Names.Count];

    /// <summary>Right heads (UAS).</summary>
    public MatchCount Unlabeled { get; private set; }

    /// <summary>Right heads with the right relation (LAS).</summary>
    public MatchCount Labeled => Sum(_ => true);

    /// <summary>The same without function words and punctuation (CLAS).</summary>
    public MatchCount ContentLabeled => Sum(IsContent);

    /// <summary>Those relations that occur, each with its right head.</summary>
    public IEnumerable<(string Relation, MatchCount Count)> ByRelation =>
        _relations.Select((count, number) => (DependencyRelations.Names[number], count)).Where(pair => pair.count.Found + pair.count.Gold > 0);

    /// <summary>Of a tagger and a parser on sentences of a treebank, with their tokens.</summary>
    public static ParseCounts Of(PartOfSpeechLabeler tagger, DependencyParser parser, IEnumerable<TreebankSentence> sentences)
    {
        var counts = new ParseCounts();
        foreach (var sentence in sentences)
        {
            var forms = new TokenForms(sentence.Text);
            counts.Add(sentence, parser.Parse(sentence.Text, forms, tagger.Classify(sentence.Text, forms)));
        }
        return counts;
    }

    public void Add(TreebankSentence gold, DependencyTrees found)
    {
        var heads = 0;
        for (var token = 0; token < gold.Heads.Length; token++)
        {
            var (expected, given) = (gold.Relations[token], found.Relations[token]);
            var isHead = found.Heads[token] == gold.Heads[token];
            heads += isHead ? 1 : 0;
            _relations[(int)expected] += new MatchCount(isHead && expected == given ? 1 : 0, 0, 1);
            _relations[(int)given] += new MatchCount(0, 1, 0);
        }
        Unlabeled += MatchCount.OfAll(heads, gold.Heads.Length);
    }

    private MatchCount Sum(Func<DependencyRelation, bool> isCounted)
    {
        var sum = default(MatchCount);
        for (var number = 0; number < _relations.Length; number++)
        {
            sum += isCounted((DependencyRelation)number) ? _relations[number] : default;
        }
        return sum;
    }

    private static bool IsContent(DependencyRelation relation) => relation is not (DependencyRelation.Auxiliary or DependencyRelation.Case
        or DependencyRelation.CoordinatingConjunction or DependencyRelation.Copula or DependencyRelation.Determiner or DependencyRelation.Marker or DependencyRelation.Punctuation);
}
