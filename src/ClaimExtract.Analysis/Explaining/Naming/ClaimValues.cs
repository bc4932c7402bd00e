using ClaimExtract.Analysis.Detecting;
using ClaimExtract.Analysis.Languages;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;

namespace ClaimExtract.Analysis.Explaining.Naming;

/// <summary>The values that can stand in features of a clause about what it claims.</summary>
internal sealed class ClaimValues
{
    /// <summary>What stands for any proper noun as a subject.</summary>
    private const uint ProperSubject = 7;

    private readonly Dictionary<ValueKind, ValueNames> _found;

    public ClaimValues(AnalysisLayers layers, ClaimLexicons lexicons, Clause clause)
    {
        var (tagged, text) = (layers.Tagged, layers.Text);
        var tokens = clause.Sentence.Tokens;
        // The cue may stand in another sentence.
        var cues = (clause.Attribution?.Cue ?? []).Select(text.TokensIn);
        var words = cues.Append(tokens).SelectMany(range => Enumerable.Range(range.Start, range.Length)).Select(token => text[token].ToString()).ToList();
        _found = new Dictionary<ValueKind, ValueNames>
        {
            [ValueKind.Stem] = new ValueNames(words.Select(word => (FeatureHash.OfLower(LightStemmer.Stem(word)), $"\"{word}\"")))
                .With(0, "(none)").With(ProperSubject, "(a name)").With(TokenForms.Outside, "(edge)"),
            [ValueKind.Prefix] = new ValueNames(words.Select(word => (TokenForms.Prefix(word, 5), $"\"{word[..Math.Min(5, word.Length)]}-\""))),
            [ValueKind.Concept] = ConceptNames.Of(tagged, lexicons.Concepts, tokens),
            [ValueKind.Unit] = new ValueNames(layers.Values.QuantitiesIn(clause.Sentence.Span)
                .Select(quantity => (FeatureHash.OfLower(quantity.Unit), quantity.Unit.Length == 0 ? "(none)" : quantity.Unit))),
        };
    }

    public ValueNames this[ValueKind kind] => _found.TryGetValue(kind, out var names) ? names : FixedValues.Of(kind);
}
