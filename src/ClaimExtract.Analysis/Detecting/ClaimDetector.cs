using System.Collections.Immutable;
using ClaimExtract.Analysis.Attributing;
using ClaimExtract.Analysis.Normalizing;
using ClaimExtract.Analysis.Tagging;
using ClaimExtract.Learning;
using ClaimExtract.Model;

namespace ClaimExtract.Analysis.Detecting;

/// <summary>Clauses → claims: type, certainty, source, number and day of each.</summary>
public sealed class ClaimDetector
{
    private readonly LinearClaimClassifier _classifier = LinearClaimClassifier.LoadShipped();
    private readonly ClaimLexicons _lexicons = ClaimLexicons.Load();
    private readonly CountedFacts _countedFacts = new();
    private readonly ClaimAssembler _assembler = new();

    internal LinearClaimClassifier Classifier => _classifier;

    internal ClaimLexicons Lexicons => _lexicons;

    public ImmutableArray<Claim> Detect(TaggedText text, FoundValues values, FoundSpeech speech)
    {
        ArgumentNullException.ThrowIfNull(text);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var splitter = new ClauseSplitter(text, speech);
        var templates = new ClaimFeatures(text, values, _lexicons);
        var features = new FeatureLists();
        Span<double> probabilities = stackalloc double[ClaimKinds.All.Length];
        var (voices, groups) = (new List<Attribution?>(), 0);
        foreach (var sentence in text.Text.Sentences)
        {
            var found = new List<TypedClause>();
            var clauses = splitter.Split(sentence);
            foreach (var clause in clauses)
            {
                templates.Write(clause, features);
                Weigh(text, clause, features[0], probabilities);
                TypeChoice.AddTo(found, clause, probabilities, _classifier.Thresholds);
            }
            _countedFacts.AddTo(clauses, found, text, values);
            foreach (var typed in TypeChoice.Merge(text, values, found))
            {
                // What one source asserts in one sentence is one assertion, cut into claims.
                var voice = voices.FindIndex(known => ReferenceEquals(known, typed.Clause.Attribution));
                if (voice < 0)
                {
                    voice = voices.Count;
                    voices.Add(typed.Clause.Attribution);
                }
                claims.AddRange(_assembler.Assemble(text, values, typed, groups + voice));
            }
            groups += voices.Count;
            voices.Clear();
        }
        return [.. claims.OrderBy(c => c.Span)];
    }

    /// <summary>How likely a clause is of each type, by its features and by its cue.</summary>
    internal void Weigh(TaggedText text, Clause clause, ReadOnlySpan<uint> features, Span<double> probabilities)
    {
        _classifier.Classify(features, probabilities);
        CueTypes.Apply(CueTypes.KindOf(text, clause.Attribution, _lexicons.Cues), probabilities);
    }
}
